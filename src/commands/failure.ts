/** What a failed command says, and its exit code. */
import { type Language, type Problem, ProblemsError } from "../problems/problem.ts";
import { formatReport } from "../problems/report.ts";
import { UsageError } from "./options.ts";
import { TEXTS } from "./texts.ts";

export interface Failure {
  /** 1 content, 2 usage or configuration, 3 the machine or an internal fault. */
  readonly exitCode: 1 | 2 | 3;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** System errors by which the machine, not the program, says no. */
const MACHINE = /^(?:ENOSPC|EROFS|EACCES|EPERM|EMFILE|ENFILE|EDQUOT|EIO|EBUSY)$/;

export function describeFailure(error: unknown, language: Language, debug: boolean): Failure {
  const causes = chain(error);
  const told = causes.find((cause) => cause instanceof ProblemsError);
  if (told) {
    return {
      exitCode: exitCodeOf(told.problems),
      text: formatReport(told.problems, language),
      problems: told.problems,
    };
  }
  const usage = causes.find((cause) => cause instanceof UsageError);
  if (usage) return { exitCode: 2, text: usage.message, problems: [] };
  return { exitCode: 3, text: internalText(causes, language, debug), problems: [] };
}

/** Problems of the journal and of the machine come alone. */
function exitCodeOf(problems: readonly Problem[]): Failure["exitCode"] {
  if (problems.every(({ code }) => code.startsWith("E6"))) return 2;
  return problems.every(({ code }) => code.startsWith("E7")) ? 3 : 1;
}

function internalText(causes: readonly unknown[], language: Language, debug: boolean): string {
  const texts = TEXTS[language];
  const machine = causes.find((cause) => MACHINE.test(codeOf(cause)));
  const messages = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause)));
  const sentence =
    machine instanceof Error ? texts.machine(machine.message) : texts.internal(messages.join(" — "));
  if (!debug) return `${sentence}\n${texts.debugHint}`;
  return [sentence, ...causes.map((cause) => (cause instanceof Error ? (cause.stack ?? "") : ""))].join("\n");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** An error and those it wraps; Eleventy calls them `originalError`. */
function chain(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let current = error; current && !causes.includes(current); current = inner(current))
    causes.push(current);
  return causes;
}

function inner(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return ("originalError" in error ? error.originalError : undefined) ?? error.cause;
}
