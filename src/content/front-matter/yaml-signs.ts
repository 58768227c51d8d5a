/** Signs that an author typed as text and YAML reads otherwise, or not at all: `#` and curly quotation marks. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { quotedLength, wrapped, wrappedItem } from "./quotes.ts";
import { type KeyShape, type TextKind, textKindOf } from "./raw.ts";
import {
  type ContinuationLines,
  continuationLines,
  readLine,
  withValue,
  type YamlLine,
} from "./yaml-lines.ts";
import { quoteYaml } from "./yaml-text.ts";

const SIGNS = /(?:^|[\s:,[{])#|[“”„«»‘’‚]/u;

/** Of one line, as many mistakes are told as anybody reads; the mended line has none of them. */
const TOLD = 20;

/** A sign at a place of a value, and what should stand instead of a part of it. */
interface Fault {
  readonly finding: (mended: string) => Finding;
  /** Offsets in the value. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

export function diagnoseSigns(source: Source, fence: Fence, shape: KeyShape): Problem[] {
  const problems: Problem[] = [];
  let continued: ContinuationLines | undefined;
  let parent = "";
  for (let number = fence.yamlLine; number < fence.bodyLine - 1; number += 1) {
    const text = source.line(number);
    const line = readLine(text, number);
    if (line.key !== "" && (line.value === "" || /^[[{]/.test(line.value))) parent = line.key;
    if (!SIGNS.test(text)) continue;
    continued ??= continuationLines(source, fence);
    if (continued.ofText.has(number)) continue;
    const isFlow = continued.ofFlow.has(number);
    if (!isFlow && line.key === "" && line.before.trim() === "") continue;
    const kind = textKindOf(isFlow || line.key === "" ? parent : line.key, shape)?.text;
    const given = isFlow ? { ...line, head: /^\s*/.exec(text)?.[0] ?? "", value: text.trim() } : line;
    const isLast = number + 1 >= fence.bodyLine - 1;
    const goesOn = !isFlow && !isLast && isBelow(source.line(number + 1), text);
    const faults =
      isFlow || /^[[{]/.test(given.value) ? flowFaults(given.value) : valueFaults(given, kind, goesOn);
    const mended = withValue(given, mend(given.value, faults));
    for (const { finding, at } of faults.slice(0, TOLD))
      problems.push(source.problem(finding(mended), source.place(number, given.head.length + at + 1)));
  }
  return problems;
}

/** Whether a line is a part of the value that the one before it begins. */
function isBelow(next: string, text: string): boolean {
  const indent = (line: string) => line.search(/\S|$/);
  const isItem = /^\s*-(?:\s|$)/;
  const deeper = indent(next) > indent(text) && next.trim() !== "";
  return deeper || (isItem.test(next) && !isItem.test(text) && indent(next) === indent(text));
}

function valueFaults(line: YamlLine, kind: TextKind | undefined, goesOn: boolean): Fault[] {
  const { value, key } = line;
  const whole = { start: 0, end: value.length };
  const isProse = kind === "prose";
  const isText = isProse || kind === "name";
  if (value.startsWith("#")) {
    const isMeant = isText && !goesOn && (isProse || /^#[^\s#]/.test(value));
    if (!isMeant) return [];
    return [{ ...whole, at: 0, meant: quoteYaml(value), finding: hash }];
  }
  // Of a value that goes on below, these marks are not around the whole of it.
  const found = goesOn ? undefined : wrapped(value);
  if (!found) return [];
  const meant = quoteYaml(found.text);
  // Two marks that are no pair are nobody's, and a colon or hash sign would not be read.
  const isOwn = isProse && !/["']/.test(found.marks) && !/:\s|\s#/.test(value);
  if (!isOwn) {
    // Guillemets around a sentence are the author's; what else is wrong with it keeps them.
    if (isProse && found.marks === "«»") return [];
    return [
      { ...whole, at: 0, meant, finding: (mended) => catalogue.curlyQuotes({ marks: found.marks, mended }) },
    ];
  }
  if (found.marks === "«»") return [];
  const kept = `${key}: ${quoteYaml(value)}`;
  return [
    {
      ...whole,
      at: 0,
      meant,
      finding: (mended) => catalogue.curlyQuotesShown({ marks: found.marks, kept, mended }),
    },
  ];
}

const hash = (mended: string) => catalogue.hashComment({ mended });

/** What is wrong with the items of a list or group in brackets, as far as they stand on this line. */
function flowFaults(value: string): Fault[] {
  const faults: Fault[] = [];
  const close = Math.max(value.lastIndexOf("]"), value.lastIndexOf("}"));
  let depth = 0;
  let at = 0;
  while (at < value.length) {
    const char = value[at] ?? "";
    if (/[\s,]/.test(char)) at += 1;
    else if (/[[{]/.test(char)) {
      depth += 1;
      at += 1;
    } else if (/[\]}]/.test(char)) {
      depth -= 1;
      at += 1;
      if (depth <= 0 && /^\s*(?:#|$)/.test(value.slice(at, at + 100))) break;
    } else {
      const rest = value.slice(at, at + 600);
      const marked = wrappedItem(rest);
      const quoted = marked ? 0 : quotedLength(rest);
      if (marked) {
        const { marks, text, length } = marked;
        const finding = (mended: string) => catalogue.curlyQuotes({ marks, mended });
        faults.push({ at, start: at, end: at + length, meant: quoteYaml(text), finding });
        at += length;
      } else if (quoted > 0) at += quoted;
      else {
        const plain = plainItem(rest);
        const sign = plain.search(/(?:^|\s)#/);
        if (sign !== -1) {
          const isComment = close < at && !/^\s?#\S/.test(plain.slice(sign));
          if (isComment) break;
          const shift = plain[sign] === "#" ? sign : sign + 1;
          faults.push({
            at: at + shift,
            start: at,
            end: at + plain.length,
            meant: quoteYaml(plain),
            finding: hash,
          });
        }
        at += Math.max(1, plain.length);
        if (value[at] === ":") at += 1;
      }
    }
  }
  return faults;
}

/** An item without quotes, up to what ends it. */
function plainItem(text: string): string {
  const end = text.search(/[,\]}]|:(?=\s)/);
  return (end === -1 ? text : text.slice(0, end)).trimEnd();
}

function mend(value: string, faults: readonly Fault[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, meant } of faults) {
    parts.push(value.slice(from, start), meant);
    from = end;
  }
  return parts.join("") + value.slice(from);
}
