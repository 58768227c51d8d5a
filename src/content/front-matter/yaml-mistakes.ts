/** The mistakes that editors make in YAML, told in their own terms instead of the parser's. */
import type { Document } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { wishOf } from "./not-public.ts";
import { fieldNamed, type KeyShape, textKindOf } from "./raw.ts";
import { type Middles, middlesOf } from "./yaml-lines.ts";
import { isRead, lastLineOf, repairNear } from "./yaml-repairs.ts";
import { quoteItem, quoteYaml } from "./yaml-text.ts";

/** `key: value` on one line, with what marks its level and a list before it. */
const FIELD = /^( *(?:- +)*[\p{L}_][\p{L}\p{M}\p{N}_-]*):([ \t]+)(\S.*)$/u;
/** `key:value`, which YAML takes for one word, and `key = value`. */
const UNSPACED = /^( *(?:- +)*[\p{L}_][\p{L}\p{M}\p{N}_-]*)(:(?![\s:/])| *= *(?=\S))(.+)$/u;

/** Without the spaces at its end, for which an expression would look again and again. */
const readField = (text: string) => FIELD.exec(text.trimEnd());

/** What can be seen in a line alone, whether or not YAML accepts it: reserved first characters. */
export function diagnoseLine(source: Source, fence: Fence): Problem[] {
  const problems: Problem[] = [];
  let middles: Middles | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const field = readField(source.line(line));
    const [, head = "", gap = "", value = ""] = field ?? [];
    const char = value[0];
    if (!field || char === undefined) continue;
    if (!isReserved(char, value)) continue;
    // A block of text, and a text in quotes, may hold lines that look like fields.
    middles ??= head.startsWith(" ") ? middlesOf(source, fence) : undefined;
    if (head.startsWith(" ") && middles?.ofText.has(line)) continue;
    const finding = catalogue.specialStart({
      key: keyOf(head),
      char,
      ...wholly(source, fence, line, `${head}:${gap}${quoteYaml(value)}`),
    });
    problems.push(source.problem(finding, source.place(line, head.length + gap.length + 2)));
  }
  return problems;
}

/** The key alone. */
const keyOf = (head: string) => head.replace(/^[ -]+/, "");

/** A sign of YAML's where prose was meant; an anchor or alias that looks meant is told as such later. */
function isReserved(char: string, value: string): boolean {
  if (/^&\S+\s+[[{]/.test(value) || /^\*[\w-]+$/.test(value)) return false;
  if (/^\[[^[\]]*\]{2,}$/.test(value)) return false;
  // A list of lists, of fields or of quoted texts may hold a bracket of its own: YAML judges those.
  return "&!*@%`".includes(char) || /^\[(?!')[^\]["{]*\]\s*[^\s#,]/.test(value);
}

/** A line whose value is put in quotes; of one that goes on below, the line on which the quotes must be closed. */
function wholly(
  source: Source,
  fence: Fence,
  line: number,
  mended: string,
): { readonly mended?: string; readonly until?: number } {
  const until = lastLineOf(source, fence, line);
  for (let below = line + 1; below <= until; below += 1) if (readField(source.line(below))) return { mended };
  return until > line ? { until } : { mended };
}

/** Three dots, behind which YAML reads no more of a document. */
function endedAt(source: Source, fence: Fence): Problem | undefined {
  let found: number | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const text = source.line(line);
    if (found === undefined && /^\.\.\.(?:\s|$)/.test(text)) found = line;
    else if (found !== undefined && /^\s*[^\s#]/.test(text))
      return source.problem(catalogue.yamlUnreadable({ code: "DOCUMENT_END" }), source.place(found));
  }
  return undefined;
}

/** What YAML refuses, with the mended line where the mistake is a known one. */
export function diagnoseYaml(
  source: Source,
  document: Document.Parsed,
  fence: Fence,
  shape: KeyShape,
): Problem[] {
  const ended = endedAt(source, fence);
  if (ended) return [ended];
  const [error] = document.errors;
  if (!error) return [];
  const found = source.placeOf(fence.engineStart + error.pos[0]);
  // What is never closed is noticed at the fence: the last line before it is the one to look at.
  const atFence = (found.line ?? 0) >= fence.bodyLine - 1;
  const place = atFence ? source.place(Math.max(fence.yamlLine, fence.bodyLine - 2)) : found;
  for (const line of nearLines(place.line ?? fence.yamlLine, fence)) {
    const mistake = knownMistake(source, line, fence, shape);
    if (mistake) return [mistake];
  }
  const repair = repairNear(source, fence, place.line ?? fence.yamlLine, shape);
  if (repair) {
    const { code, mended } = repair;
    const finding =
      code === "TAB" ? catalogue.tabIndent({ mended }) : catalogue.yamlUnreadable({ code, mended });
    return [source.problem(finding, source.place(repair.line, repair.column))];
  }
  const known = withoutRepair(source.line(place.line ?? fence.yamlLine));
  if (known !== undefined) return [source.problem(catalogue.yamlUnreadable({ code: known }), place)];
  const open = unclosedValue(source, place.line ?? fence.yamlLine, fence);
  if (open) return [open];
  if (error.code === "TAB_AS_INDENT") return [source.problem(catalogue.tabIndent({}), place)];
  // A bracket that is never closed shows as a bad indent of what follows it.
  const unclosed = atFence || /^Flow (?:sequence|map)/.test(error.message);
  return [source.problem(catalogue.yamlUnreadable({ code: unclosed ? "MISSING_CHAR" : error.code }), place)];
}

/** The line of the error first, then those before it, since YAML often notices late. */
function nearLines(line: number, fence: Fence): number[] {
  const first = Math.min(line, fence.bodyLine - 2);
  return [first, first - 1, first - 2].filter((near) => near >= fence.yamlLine);
}

/** What is wrong with a line that no other line can stand for. */
function withoutRepair(text: string): string | undefined {
  if (/^ *[\p{L}_][^:]*: +- /u.test(text)) return "LIST_ON_LINE";
  return /^\p{L}[^:[\]{}"']*$/u.test(text) ? "NO_FIELD" : undefined;
}

function knownMistake(source: Source, line: number, fence: Fence, shape: KeyShape): Problem | undefined {
  const text = source.line(line);
  if (/^ *\t/.test(text)) {
    const mended = text.replace(/^[ \t]+/, (indent) => indent.replaceAll("\t", "  "));
    const isRight = isRead(source, fence, { line, mended });
    const finding = catalogue.tabIndent({ mended: isRight ? mended : undefined });
    return source.problem(finding, source.place(line, text.indexOf("\t") + 1));
  }
  const colonless = UNSPACED.exec(text.trimEnd());
  if (colonless) {
    const [, bare = "", sign = "", given = ""] = colonless;
    const right = /:(?:\s|$)|\s#/.test(given) ? quoteYaml(given) : given;
    const code = sign === ":" ? "COLON_UNSPACED" : "COLON_MISSING";
    const finding = catalogue.yamlUnreadable({ code, mended: `${bare}: ${right}` });
    return source.problem(finding, source.place(line, bare.length + 1));
  }
  const [, head = "", gap = "", value = ""] = readField(text) ?? [];
  const key = keyOf(head);
  const start = head.length + gap.length + 2;
  if (/^'.*'.*'$/.test(value) && /[^']'[^']/.test(value.slice(1, -1))) {
    const column = start + 1 + value.slice(1).search(/(?<!')'(?!')/);
    const finding = catalogue.quoteInside(
      wholly(source, fence, line, `${head}:${gap}${quoteYaml(value.slice(1, -1).replaceAll("''", "'"))}`),
    );
    return source.problem(finding, source.place(line, column));
  }
  const straight = quotesInside(value);
  if (straight) {
    const finding = catalogue.yamlUnreadable({
      code: "QUOTES_INSIDE",
      ...wholly(source, fence, line, `${head}:${gap}${quoteYaml(straight.text)}`),
    });
    return source.problem(finding, source.place(line, start + straight.at));
  }
  const second = secondField(key, value);
  if (second !== undefined) {
    const finding = catalogue.yamlUnreadable({ code: "BLOCK_AS_IMPLICIT_KEY" });
    return source.problem(finding, source.place(line, start + second));
  }
  const colon = /^[^"'[{#|>].*?:(?=\s|$)/.exec(value);
  if (colon) {
    const inner = own(shape, fieldNamed(key, shape) ?? "")?.inside;
    const [, part = "", of = ""] = /^([\p{L}_]+):\s+(\S.*)$/u.exec(value) ?? [];
    if (inner && fieldNamed(part, inner) !== undefined) {
      const group = `{ ${part}: ${quoteItem(of)} }`;
      const isList = /^(?:sources|corrections)$/.test(fieldNamed(key, shape) ?? "");
      const mended = `${head}:${gap}${isList ? `[${group}]` : group}`;
      const finding = catalogue.yamlUnreadable({ code: "GROUP_ON_LINE", mended });
      return source.problem(finding, source.place(line, start));
    }
    const finding = catalogue.colonUnquoted({
      key,
      value,
      ...wholly(source, fence, line, `${head}:${gap}${quoteYaml(value)}`),
    });
    return source.problem(finding, source.place(line, start + colon[0].length - 1));
  }
  const comment = /^["'[{#|>]/.test(value) ? -1 : value.search(/\s#/);
  const until = comment === -1 ? line : lastLineOf(source, fence, line);
  if (until > line)
    return source.problem(
      catalogue.yamlUnreadable({ code: "HASH_INSIDE", until }),
      source.place(line, start + comment + 1),
    );
  if (/^[|>][-+\d]*\s+[^\s#]/.test(value))
    return source.problem(catalogue.yamlUnreadable({ code: "BLOCK_ON_LINE" }), source.place(line, start));
  return undefined;
}

/** Fields that hold no text: what follows a colon in them is a field of its own. */
const NO_TEXT =
  /^(?:date|pubdate|updated|expires|draft|brouillon|published|publi[eé]|slug|lang|rating|note|featured|noindex|toc)$/iu;

/** Where in a value (from 0) another field begins, `2026-01-02 draft: true`: as text it would hide nothing. */
function secondField(key: string, value: string): number | undefined {
  if (/^["'[{#|>]/.test(value)) return undefined;
  const second = /(?<=\s)([\p{L}_]+):\s+(\S+)$/u.exec(value);
  const [, name = "", given = ""] = second ?? [];
  if (second && NO_TEXT.test(name) && /^(?:\d|true$|false$)/.test(given)) return second.index;
  const hides = /^(?:draft|brouillon|published|publi[eé]|noindex)$/iu.test(name) || wishOf(name, given);
  return hides || NO_TEXT.test(key) ? second?.index : undefined;
}

/**
 * A text with straight quotes in it: `"Le mot "liberté" en trop"`, or `"Oui" et "non"`, which YAML ends at the
 * second. What the author meant to say, and where in `value` (from 0) it is ended too soon.
 */
function quotesInside(value: string): { text: string; at: number } | undefined {
  const ended = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0];
  const rest = ended === undefined ? "" : value.slice(ended.length);
  if (ended === undefined || rest.trim() === "" || /^\s*#/.test(rest)) return undefined;
  const opens = /[\s(«'’-]"$|^""$/.test(ended) || /^[\p{L}\p{N}]/u.test(rest);
  const isWrapped = opens && value.length > 1 && value.endsWith('"');
  return { text: isWrapped ? value.slice(1, -1) : value, at: ended.length - 1 };
}

/** A list or a quoted text that is begun on a line and ended on none, told at that line. */
function unclosedValue(source: Source, from: number, fence: Fence): Problem | undefined {
  for (let line = Math.min(from, fence.bodyLine - 2); line >= fence.yamlLine; line -= 1) {
    const text = source.line(line);
    const [, head = "", gap = "", value = ""] = readField(text) ?? [];
    if (value === "") continue;
    const start = head.length + gap.length + 2;
    const code = /^"[^"]*$/.test(value) ? "QUOTE_UNCLOSED" : isListOpen(value) ? "LIST_UNCLOSED" : undefined;
    if (code === undefined) continue;
    // What goes on over several lines is not ended on this one.
    const next = source.line(line + 1);
    const isAlone = line + 1 >= fence.bodyLine - 1 || FIELD.test(next) || /^[\p{L}_][^:]*:\s*$/u.test(next);
    const bare = value.replace(/,$/, "");
    const closed = code === "QUOTE_UNCLOSED" ? `${value}"` : `${bare}]`;
    const isCommented = code === "LIST_UNCLOSED" && /\s#/.test(value);
    const mended = isAlone && !isCommented ? `${head}:${gap}${closed}` : undefined;
    return source.problem(catalogue.yamlUnreadable({ code, mended }), source.place(line, start));
  }
  return undefined;
}

/** `[a, "b"` without its bracket, every quote in it closed. */
function isListOpen(value: string): boolean {
  if (!value.startsWith("[")) return false;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, "");
  return !/["\]]/.test(bare) && bare.lastIndexOf("[") === 0;
}

/** A title cut short by ` #`: YAML takes the rest for a comment. A hashtag is none in any text. */
export function diagnoseComments(source: Source, fence: Fence, shape: KeyShape): Problem[] {
  const problems: Problem[] = [];
  let middles: Middles | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const [, head = "", gap = "", value = ""] = readField(source.line(line)) ?? [];
    const key = keyOf(head);
    if (/^["'|>#[{]/.test(value) || !value.includes("#")) continue;
    const { text, isTop } = textKindOf(key, shape) ?? {};
    if (text !== "prose" && text !== "name") continue;
    // In a sentence ` #` is rarely a comment; beside a name it is, unless it begins a hashtag.
    const cut = value.search(isTop && text === "prose" ? /\s#/ : /\s#[\p{L}\p{N}]/u);
    if (cut === -1) continue;
    middles ??= middlesOf(source, fence);
    if (middles.ofText.has(line)) continue;
    const finding = catalogue.commentCut({
      key,
      lost: value.slice(cut + 1),
      mended: `${head}:${gap}${quoteYaml(value)}`,
    });
    problems.push(source.problem(finding, source.place(line, head.length + gap.length + cut + 3)));
  }
  return problems;
}
