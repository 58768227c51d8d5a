/** Formats problems as text for people and as data for programs. */

import type { Language } from "../text/language.ts";
import { PROBLEM_SENTENCES } from "../text/locales/problems-by-language.ts";
import { type Place, type Problem, ProblemsError, type Severity } from "./problem.ts";

const WIDTH = 100;

/** Further problems of the same rule are counted: an archive that was just imported has thousands. */
export const MOST_OF_A_RULE = 20;

/** The parts of a problem, ready to display. */
export interface ProblemParts {
  /** `articles/crise.md:2:14`, or as much of it as is known. */
  readonly place: string;
  readonly code: string | undefined;
  readonly reason: string;
  /** The source line with a caret below it; empty if unknown. */
  readonly quote: readonly string[];
  /** The corrected line and its label. */
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

/** Formats one problem: place, code, sentence, source line with a caret, corrected line. */
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

/**
 * Formats the whole report, separated by blank lines: the first problems of each rule, one line for each rule that has
 * more, and a summary.
 * @param all shows every problem
 */
export function formatReport(
  problems: readonly Problem[],
  language: Language,
  { all = false }: { readonly all?: boolean } = {},
): string {
  if (problems.length === 0) return "";
  const parts = all
    ? problems.map((problem) => formatProblem(problem, language))
    : bounded(problems, language);
  return [...parts, summary(problems, language)].join("\n\n");
}

/** The first problems of each rule, in the given order, and then how many more there are of which rule. */
export function bounded(problems: readonly Problem[], language: Language): string[] {
  const { others, howToSeeAll } = PROBLEM_SENTENCES[language].report;
  const shown = new Map<string, number>();
  const left: Problem[] = [];
  const parts: string[] = [];
  for (const problem of problems) {
    const count = shown.get(problem.code) ?? 0;
    shown.set(problem.code, count + 1);
    if (count < MOST_OF_A_RULE) parts.push(formatProblem(problem, language));
    else left.push(problem);
  }
  if (left.length === 0) return parts;
  const counts = [...Map.groupBy(left, ({ code }) => code)].map(
    ([code, { length }]) => `${code}  ${others(length)}`,
  );
  return [...parts, [...counts, `   ${howToSeeAll}`].join("\n")];
}

/** The error that ends a command; Eleventy prints its message. */
export function problemsError(problems: readonly Problem[], language: Language): ProblemsError {
  return new ProblemsError(problems, `\n${formatReport(problems, language)}`);
}

/** A sentence with the number of errors, warnings, remarks and files. */
export function summary(problems: readonly Problem[], language: Language): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return PROBLEM_SENTENCES[language].report.summary({
    errors: count("error"),
    warnings: count("warning"),
    remarks: count("information"),
    files,
  });
}

/** The source line with a caret below it; a long line is cut around the caret. */
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

/** Replaces control and direction characters by U+FFFD, so that no author's text controls the terminal. */
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
