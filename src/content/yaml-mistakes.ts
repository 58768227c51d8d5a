/** The mistakes that editors make in YAML, told in their own terms instead of the parser's. */
import type { Document } from "yaml";
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import type { Fence } from "./fence.ts";

/** `key: value` on one line, at the first level. */
const FIELD = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):([ \t]+)(\S.*?)[ \t]*$/u;

/** Fields whose value is prose, in which ` #` is rarely meant as a comment. */
const PROSE = /^(?:title|titre|chap[oô]|description|disclaimer|avertissement|disclosure)$/iu;

/** What can be seen in a line alone, whether or not YAML accepts it: reserved first characters. */
export function diagnoseLine(source: Source, fence: Fence): Problem[] {
  const problems: Problem[] = [];
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const field = FIELD.exec(source.line(line));
    const [, key = "", gap = "", value = ""] = field ?? [];
    const char = value[0];
    if (!field || char === undefined) continue;
    if (!isReserved(char, value)) continue;
    const finding = catalogue.specialStart({ key, char, mended: `${key}: ${quoteYaml(value)}` });
    problems.push(source.problem(finding, source.place(line, key.length + gap.length + 2)));
  }
  return problems;
}

/** A sign of YAML's where prose was meant; an anchor or alias that looks meant is told as such later. */
function isReserved(char: string, value: string): boolean {
  if (/^&\S+\s+[[{]/.test(value) || /^\*[\w-]+$/.test(value)) return false;
  // A list of lists, of fields or of quoted texts may hold a bracket of its own: YAML judges those.
  return "&!*@%`".includes(char) || /^\[(?!')[^\]["{]*\]\s*[^\s#,]/.test(value);
}

/** What YAML refuses, with the mended line where the mistake is a known one. */
export function diagnoseYaml(source: Source, document: Document.Parsed, fence: Fence): Problem[] {
  const [error] = document.errors;
  if (!error) return [];
  const found = source.placeOf(fence.engineStart + error.pos[0]);
  // What is never closed is noticed at the fence: the last line before it is the one to look at.
  const atFence = (found.line ?? 0) >= fence.bodyLine - 1;
  const place = atFence ? source.place(Math.max(fence.yamlLine, fence.bodyLine - 2)) : found;
  for (const line of nearLines(place.line ?? fence.yamlLine, fence)) {
    const mistake = knownMistake(source, line);
    if (mistake) return [mistake];
  }
  if (error.code === "TAB_AS_INDENT") return [source.problem(catalogue.tabIndent(), place)];
  // A bracket that is never closed shows as a bad indent of what follows it.
  const unclosed = atFence || /^Flow (?:sequence|map)/.test(error.message);
  return [source.problem(catalogue.yamlUnreadable({ code: unclosed ? "MISSING_CHAR" : error.code }), place)];
}

/** The line of the error first, then those before it, since YAML often notices late. */
function nearLines(line: number, fence: Fence): number[] {
  const first = Math.min(line, fence.bodyLine - 2);
  return [first, first - 1, first - 2].filter((near) => near >= fence.yamlLine);
}

function knownMistake(source: Source, line: number): Problem | undefined {
  const text = source.line(line);
  if (/^ *\t/.test(text))
    return source.problem(catalogue.tabIndent(), source.place(line, text.indexOf("\t") + 1));
  const [, key = "", gap = "", value = ""] = FIELD.exec(text) ?? [];
  const start = key.length + gap.length + 2;
  if (/^'.*'.*'$/.test(value) && /[^']'[^']/.test(value.slice(1, -1))) {
    const column = start + 1 + value.slice(1).search(/(?<!')'(?!')/);
    const finding = catalogue.quoteInside({
      mended: `${key}: ${quoteYaml(value.slice(1, -1).replaceAll("''", "'"))}`,
    });
    return source.problem(finding, source.place(line, column));
  }
  const colon = /^[^"'[{#|>].*?:(?=\s|$)/.exec(value);
  if (colon) {
    const finding = catalogue.colonUnquoted({ key, value, mended: `${key}: ${quoteYaml(value)}` });
    return source.problem(finding, source.place(line, start + colon[0].length - 1));
  }
  return undefined;
}

/** A title cut short by ` #`: YAML takes the rest for a comment. */
export function diagnoseComments(source: Source, fence: Fence): Problem[] {
  const problems: Problem[] = [];
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const [, key = "", gap = "", value = ""] = FIELD.exec(source.line(line)) ?? [];
    if (!PROSE.test(key) || /^["'|>]/.test(value)) continue;
    const cut = value.search(/\s#/);
    if (cut === -1) continue;
    const finding = catalogue.commentCut({
      key,
      lost: value.slice(cut + 1),
      mended: `${key}: ${quoteYaml(value)}`,
    });
    problems.push(source.problem(finding, source.place(line, key.length + gap.length + cut + 3)));
  }
  return problems;
}

/** Text as a quoted YAML scalar on one line: double quotes, or single ones where the text has double ones. */
export function quoteYaml(text: string): string {
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return JSON.stringify(text);
  return text.includes('"') || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
