/** The outcome of a build that failed, for the terminal and for the browser. */

import { isError } from "../../problems/problem.ts";
import { type ProblemParts, partsOf } from "../../problems/report.ts";
import type { Language } from "../../text/language.ts";
import { describeFailure } from "../failure.ts";
import type { FailedOutcome } from "./outcome.ts";
import { overlay } from "./server/overlay.ts";

export function failedOutcome(error: unknown, language: Language, debug: boolean): FailedOutcome {
  const { exitCode, text, problems } = describeFailure(error, language, debug);
  const parts = problems.map((problem) => partsOf(problem, language));
  const whole: ProblemParts = {
    place: "",
    code: undefined,
    reason: text,
    quote: [],
    write: undefined,
    hint: undefined,
  };
  return {
    ok: false,
    language,
    isRetryable: exitCode !== 1,
    text,
    overlay: overlay(
      parts.length > 0 ? parts : [whole],
      Math.max(1, problems.filter(isError).length),
      language,
    ),
  };
}
