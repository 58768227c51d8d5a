/** The errors of the YAML parser, explained in an author's terms. */
import type { Document } from "yaml";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import type { KeyShape } from "./raw.ts";
import { isField, readField } from "./yaml-field-line.ts";
import { knownMistake } from "./yaml-known-mistakes.ts";
import { repairNear } from "./yaml-repairs.ts";

/**
 * Explains the first error of a document, with the corrected line if the mistake is a known one.
 * @returns at most one problem; none if YAML accepts the document
 */
export function diagnoseYaml(
  source: Source,
  document: Document.Parsed,
  fence: Fence,
  shape: KeyShape,
): Problem[] {
  const ended = textAfterEnd(source, fence);
  if (ended) return [ended];
  const [error] = document.errors;
  if (!error) return [];
  const found = source.placeOf(fence.engineStart + error.pos[0]);
  // YAML notices at the fence what is never closed: the last line before it is the one to look at.
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
  const code = codeWithoutRepair(source.line(place.line ?? fence.yamlLine));
  if (code !== undefined) return [source.problem(catalogue.yamlUnreadable({ code }), place)];
  const open = unclosedValue(source, place.line ?? fence.yamlLine, fence);
  if (open) return [open];
  if (error.code === "TAB_AS_INDENT") return [source.problem(catalogue.tabIndent({}), place)];
  // A bracket that is never closed shows as a bad indent of the next line.
  const unclosed = atFence || /^Flow (?:sequence|map)/.test(error.message);
  return [source.problem(catalogue.yamlUnreadable({ code: unclosed ? "MISSING_CHAR" : error.code }), place)];
}

/** Reports `...`, the YAML end of a document, if text follows it. */
function textAfterEnd(source: Source, fence: Fence): Problem | undefined {
  let end: number | undefined;
  for (let line = fence.yamlLine; line < fence.bodyLine - 1; line += 1) {
    const text = source.line(line);
    if (end === undefined && /^\.\.\.(?:\s|$)/.test(text)) end = line;
    else if (end !== undefined && /^\s*[^\s#]/.test(text))
      return source.problem(catalogue.yamlUnreadable({ code: "DOCUMENT_END" }), source.place(end));
  }
  return undefined;
}

/** The line of the error, then those before it, since YAML often notices late. */
function nearLines(line: number, fence: Fence): number[] {
  const first = Math.min(line, fence.bodyLine - 2);
  return [first, first - 1, first - 2].filter((near) => near >= fence.yamlLine);
}

/** What is wrong with a line that cannot be corrected on its own. */
function codeWithoutRepair(text: string): string | undefined {
  if (/^ *[\p{L}_][^:]*: +- /u.test(text)) return "LIST_ON_LINE";
  return /^\p{L}[^:[\]{}"']*$/u.test(text) ? "NO_FIELD" : undefined;
}

/** Reports a list or quoted text that is never closed, at the line where it begins. */
function unclosedValue(source: Source, from: number, fence: Fence): Problem | undefined {
  for (let line = Math.min(from, fence.bodyLine - 2); line >= fence.yamlLine; line -= 1) {
    const { before, value, column } = readField(source.line(line));
    if (value === "") continue;
    const code = /^"[^"]*$/.test(value) ? "QUOTE_UNCLOSED" : isListOpen(value) ? "LIST_UNCLOSED" : undefined;
    if (code === undefined) continue;
    // A value that goes on below does not end on this line.
    const next = source.line(line + 1);
    const isAlone = line + 1 >= fence.bodyLine - 1 || isField(next) || /^[\p{L}_][^:]*:\s*$/u.test(next);
    const closed = code === "QUOTE_UNCLOSED" ? `${value}"` : `${value.replace(/,$/, "")}]`;
    const isCommented = code === "LIST_UNCLOSED" && /\s#/.test(value);
    const mended = isAlone && !isCommented ? before + closed : undefined;
    return source.problem(catalogue.yamlUnreadable({ code, mended }), source.place(line, column));
  }
  return undefined;
}

/** `[a, "b"` without its closing bracket, every quote in it closed. */
function isListOpen(value: string): boolean {
  if (!value.startsWith("[")) return false;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, "");
  return !/["\]]/.test(bare) && bare.lastIndexOf("[") === 0;
}
