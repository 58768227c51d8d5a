/** The message and exit code of a failed command. */

import { CONFIG_FILE } from "../content/journal/journal.ts";
import { isError, type Problem, ProblemsError } from "../problems/problem.ts";
import { formatReport, printable } from "../problems/report.ts";
import { OutputRefusal } from "../publish/ownership.ts";
import type { Language } from "../text/language.ts";
import { COMMAND_TEXTS } from "../text/locales/commands-by-language.ts";
import { machineProblem, pathInMessages } from "./machine.ts";
import { UsageError } from "./options.ts";
import { siteCodeProblem } from "./site-code.ts";

export interface CommandFailure {
  /** 1 content, 2 usage or configuration, 3 the machine or an internal fault. */
  readonly exitCode: 1 | 2 | 3;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export function describeFailure(error: unknown, language: Language, debug: boolean): CommandFailure {
  const causes = causesOf(error);
  const usage = usageText(causes, language);
  if (usage !== undefined) return { exitCode: 2, text: usage, problems: [] };
  const content = causes.find((cause) => cause instanceof ProblemsError);
  const machine = content ? undefined : causes.map(machineProblem).find((problem) => problem !== undefined);
  const own = content ? undefined : (machine ?? siteCodeProblem(causes));
  const problems = content?.problems ?? (own ? [own] : []);
  if (problems.length === 0) return { exitCode: 3, text: internalText(causes, language, debug), problems };
  const stacks = own && debug ? stacksOf(causes) : [];
  const text = [formatReport(problems, language), ...stacks].join("\n");
  const errors = problems.filter(isError);
  return { exitCode: exitCodeOf(errors.length > 0 ? errors : problems), text, problems };
}

/** Errors that the user can fix in the command line, as one sentence. */
function usageText(causes: readonly unknown[], language: Language): string | undefined {
  for (const cause of causes) {
    if (cause instanceof UsageError) return cause.message;
    if (cause instanceof OutputRefusal) {
      const { foreignOutput, notAFolder } = COMMAND_TEXTS[language].common;
      const folder = pathInMessages(cause.folder);
      const examples = cause.foreign.slice(0, 2).map(printable);
      return examples.length === 0
        ? notAFolder(folder)
        : foreignOutput(folder, examples, cause.foreign.length);
    }
  }
  return undefined;
}

/** Problems of the machine, not of the files on it. */
const OF_THE_MACHINE = /^E70/;

/** Address conflicts: the author's to fix if reported at a text, otherwise the publisher's. */
const OF_ADDRESSES = /^E32\d/;

const isPublishers = ({ code, file }: Problem) =>
  code.startsWith("E6") ||
  (file === CONFIG_FILE && !OF_THE_MACHINE.test(code)) ||
  (OF_ADDRESSES.test(code) && !/\.md$/i.test(file));

/** @param problems errors only; those of the journal or of the machine never come with others */
export function exitCodeOf(problems: readonly Problem[]): CommandFailure["exitCode"] {
  if (problems.every(isPublishers)) return 2;
  return problems.every(({ code }) => OF_THE_MACHINE.test(code)) ? 3 : 1;
}

function internalText(causes: readonly unknown[], language: Language, debug: boolean): string {
  const texts = COMMAND_TEXTS[language].common;
  const messages = causes.map((cause) =>
    withoutOutputs(cause instanceof Error ? cause.message : String(cause)),
  );
  const sentence = texts.internal(messages.join(" — "));
  return debug ? [sentence, ...stacksOf(causes)].join("\n") : `${sentence}\n${texts.debugHint}`;
}

/** Removes Eleventy's list of the pages that a layout makes, which may be thousands. */
function withoutOutputs(message: string): string {
  return message.replace(/^(Having trouble writing) to ".*" (from "[^"]*")$/s, "$1 $2");
}

function stacksOf(causes: readonly unknown[]): string[] {
  return causes.map((cause) => (cause instanceof Error ? (cause.stack ?? "") : ""));
}

/** An error and its causes; Eleventy calls them `originalError`. */
export function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let current = error; current && !causes.includes(current); current = inner(current))
    causes.push(current);
  return causes;
}

function inner(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return ("originalError" in error ? error.originalError : undefined) ?? error.cause;
}
