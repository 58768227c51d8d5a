/** Problems as text for a person and as data for a program. */
import { fr } from "../french/sentence.ts";
import { type Language, type Problem, ProblemsError, type Severity } from "./problem.ts";

const WIDTH = 100;
const WRITE: Record<Language, string> = { fr: fr`Écrivez :`, en: "Write:" };

/** One problem: its place, code and sentence, the source line with a caret, and the mended line. */
export function formatProblem(problem: Problem, language: Language): string {
  const { reason, hint } = problem[language];
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  const lines = [`${printable(place)}  ${problem.code}  ${printable(reason)}`];
  if (problem.line !== undefined && problem.column !== undefined && problem.excerpt) {
    lines.push(...quote(problem.line, problem.column, problem.excerpt));
  }
  if (problem.mended !== undefined) lines.push(`   ${WRITE[language]}  ${printable(problem.mended)}`);
  if (hint !== undefined) lines.push(`   ${printable(hint)}`);
  return lines.join("\n");
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
  if (language === "fr") {
    const parts = [
      count(many("error"), "erreur", "erreurs", 2),
      count(many("warning"), "avertissement", "avertissements", 2),
      count(many("information"), "information", "informations", 2),
    ];
    return `${parts.filter(Boolean).join(", ")} dans ${count(files, "fichier", "fichiers", 2)}.`;
  }
  const parts = [
    count(many("error"), "error", "errors", 1),
    count(many("warning"), "warning", "warnings", 1),
    count(many("information"), "remark", "remarks", 1),
  ];
  return `${parts.filter(Boolean).join(", ")} in ${count(files, "file", "files", 1)}.`;
}

function count(number: number, one: string, many: string, pluralFrom: number): string {
  const plural = pluralFrom === 1 ? number !== 1 : number >= pluralFrom;
  return number === 0 ? "" : `${number} ${plural ? many : one}`;
}

/** The source line and a caret below it; a long line is shown around the caret. */
function quote(line: number, column: number, excerpt: string): string[] {
  const start = column > WIDTH - 20 ? column - Math.floor(WIDTH / 2) : 0;
  const shown = excerpt.slice(start, start + WIDTH);
  const before = `${start > 0 ? "…" : ""}${printable(excerpt.slice(start, column - 1))}`;
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
