/** Characters that YAML does not read as the author expects: `#` and curly quotation marks. */
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

/** The most mistakes reported for one line; the corrected line has none of them. */
const MAX_REPORTED = 20;

/** A misread character in a value, and the correction of the part around it. */
interface Fault {
  readonly finding: (mended: string) => Finding;
  /** Offsets in the value: of the character, and of the part to replace. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

export function diagnoseSigns(source: Source, fence: Fence, shape: KeyShape): Problem[] {
  if (!SIGNS.test(source.text.slice(fence.yamlStart, fence.yamlEnd))) return [];
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
    const goesOn = !isFlow && !isLast && continues(source.line(number + 1), text);
    const faults =
      isFlow || /^[[{]/.test(given.value) ? flowFaults(given.value) : valueFaults(given, kind, goesOn);
    const mended = withValue(given, corrected(given.value, faults));
    for (const { finding, at } of faults.slice(0, MAX_REPORTED))
      problems.push(source.problem(finding(mended), source.place(number, given.head.length + at + 1)));
  }
  return problems;
}

/** Whether a line continues the value of the line before it. */
function continues(next: string, text: string): boolean {
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
  // If the value goes on below, the marks are not around the whole of it.
  const found = goesOn ? undefined : wrapped(value);
  if (!found) return [];
  const meant = quoteYaml(found.text);
  // An unpaired mark is a mistake, and a colon or hash sign would be misread.
  const isOwn = isProse && !/["']/.test(found.marks) && !/:\s|\s#/.test(value);
  if (!isOwn) {
    // Guillemets around a sentence are deliberate; other corrections keep them.
    if (isProse && found.marks === "«»") return [];
    return [
      { ...whole, at: 0, meant, finding: (mended) => catalogue.curlyQuotes({ marks: found.marks, mended }) },
    ];
  }
  if (found.marks === "«»") return [];
  const asShown = `${key}: ${quoteYaml(value)}`;
  return [
    {
      ...whole,
      at: 0,
      meant,
      finding: (mended) => catalogue.curlyQuotesShown({ marks: found.marks, kept: asShown, mended }),
    },
  ];
}

const hash = (mended: string) => catalogue.hashComment({ mended });

/** The mistakes in the items of a list or group in brackets, as far as they are on this line. */
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

/** An item without quotes, up to its end. */
function plainItem(text: string): string {
  const end = text.search(/[,\]}]|:(?=\s)/);
  return (end === -1 ? text : text.slice(0, end)).trimEnd();
}

function corrected(value: string, faults: readonly Fault[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, meant } of faults) {
    parts.push(value.slice(from, start), meant);
    from = end;
  }
  return parts.join("") + value.slice(from);
}
