/** What is wrong, in one sentence; and what to do about it in another, where the first does not say it already. */
export type ProblemSentence = string | readonly [reason: string, hint: string];

/** What is written in a dialect or by mistake, and what stands for it. */
export interface Replacement {
  readonly written: string;
  /** Undefined where nothing does. */
  readonly meant: string | undefined;
}
