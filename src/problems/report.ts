/** Problems as text for a person and as data for a program. */

import type { Language } from "../text/language.ts";
import { PROBLEM_SENTENCES } from "../text/locales/problems-by-language.ts";
import { type Place, type Problem, ProblemsError, type Severity } from "./problem.ts";

const WIDTH = 100;

/** What is told of a problem, each part as it may be shown. */
export interface ProblemParts {
  /** `articles/crise.md:2:14`, as far as it is known. */
  readonly place: string;
  readonly code: string | undefined;
  readonly reason: string;
  /** The source line and a caret below it; empty where there is none. */
  readonly quote: readonly string[];
  /** The line that should be written instead, and what is said before it. */
  readonly write: { readonly label: string; readonly line: string } | undefined;
  readonly hint: string | undefined;
}

export function partsOf(problem: Problem, language: Language): ProblemParts {
  const { reason, hint } = problem[language];
  const { code, mended } = problem;
  return {
    place: printable(placeOf(problem)),
    code,
    reason: printable(reason),
    quote: quoteOf(problem),
    write:
      mended === undefined
        ? undefined
        : { label: PROBLEM_SENTENCES[language].report.write, line: printable(mended) },
    hint: hint === undefined ? undefined : printable(hint),
  };
}

/** One problem: its place, code and sentence, the source line with a caret, and the mended line. */
export function formatProblem(problem: Problem, language: Language): string {
  const { place, code, reason, quote, write, hint } = partsOf(problem, language);
  const lines = [`${place}  ${code}  ${reason}`, ...quote];
  if (write !== undefined) lines.push(`   ${write.label}  ${write.line}`);
  if (hint !== undefined) lines.push(`   ${hint}`);
  return lines.join("\n");
}

/** `FILE:LINE:COLUMN` */
export function placeOf({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** The whole report: every problem, a blank line between, and one line that counts them. */
export function formatReport(problems: readonly Problem[], language: Language): string {
  if (problems.length === 0) return "";
  return [...problems.map((problem) => formatProblem(problem, language)), summary(problems, language)].join(
    "\n\n",
  );
}

/** The error that ends a command because of problems; Eleventy prints its message. */
export function problemsError(problems: readonly Problem[], language: Language): ProblemsError {
  return new ProblemsError(problems, `\n${formatReport(problems, language)}`);
}

/** How many errors, warnings and pieces of information there are, in how many files. */
export function summary(problems: readonly Problem[], language: Language): string {
  const many = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return PROBLEM_SENTENCES[language].report.summary({
    errors: many("error"),
    warnings: many("warning"),
    remarks: many("information"),
    files,
  });
}

/** The source line and a caret below it; a long line is shown around the caret. */
export function quoteOf({ line, column, excerpt, excerptFrom = 0 }: Place): string[] {
  if (line === undefined || column === undefined || !excerpt) return [];
  const at = column - excerptFrom;
  const start = column > WIDTH - 20 ? at - Math.floor(WIDTH / 2) : 0;
  const shown = excerpt.slice(start, start + WIDTH);
  const before = `${start > 0 ? "…" : ""}${printable(excerpt.slice(start, at - 1))}`;
  const label = String(line).padStart(4);
  return [
    `${label} | ${start > 0 ? "…" : ""}${printable(shown)}${start + WIDTH < excerpt.length ? "…" : ""}`,
    `     | ${" ".repeat(before.length)}^`,
  ];
}

/** No text of an author's may steer the terminal: controls and direction marks are shown as U+FFFD. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu, "\ufffd");
}

export interface ProblemJson {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;
  readonly hint: string | null;
  readonly mended: string | null;
}

/** A problem as `--json` prints it. */
export function problemJson(problem: Problem, language: Language): ProblemJson {
  const { reason, hint } = problem[language];
  return {
    code: problem.code,
    severity: problem.severity,
    file: problem.file,
    line: problem.line ?? null,
    column: problem.column ?? null,
    reason,
    hint: hint ?? null,
    mended: problem.mended ?? null,
  };
}
