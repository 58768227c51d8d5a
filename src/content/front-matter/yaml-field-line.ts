/** One line of front matter as a field: `key: value`. */
import type { Source } from "../../problems/source.ts";
import type { Fence } from "./fence.ts";
import { lastLineOf } from "./yaml-repairs.ts";
import { quoteYaml } from "./yaml-text.ts";

/** The parts of a line; all are empty if it is no field. */
export interface FieldLine {
  readonly key: string;
  /** Indentation and list marks, which stand before the key. */
  readonly indent: string;
  /** Everything before the value. */
  readonly before: string;
  /** Without the spaces around it. */
  readonly value: string;
  /** The column of the value, from 1. */
  readonly column: number;
}

const FIELD = /^( *(?:- +)*)([\p{L}_][\p{L}\p{M}\p{N}_-]*)(:[ \t]+)(\S.*)$/u;

/** Whether a line is a field with its value; trailing spaces must be gone. */
export const isField = (text: string) => FIELD.test(text);

export function readField(text: string): FieldLine {
  // The expression would backtrack over trailing spaces.
  const [, indent = "", key = "", colon = "", value = ""] = FIELD.exec(text.trimEnd()) ?? [];
  const before = indent + key + colon;
  return { key, indent, before, value, column: before.length + 1 };
}

/** The line with its value in quotes; for a value that goes on below, the line where the quotes must be closed. */
export function quoted(
  source: Source,
  fence: Fence,
  line: number,
  { before, value }: Pick<FieldLine, "before" | "value">,
): { readonly mended?: string; readonly until?: number } {
  const mended = before + quoteYaml(value);
  const until = lastLineOf(source, fence, line);
  for (let below = line + 1; below <= until; below += 1)
    if (readField(source.line(below)).key !== "") return { mended };
  return until > line ? { until } : { mended };
}
