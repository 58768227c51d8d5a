/** What is wrong, in one sentence; optionally what to do about it, in another. */
export type ProblemSentence = string | readonly [reason: string, hint: string];

/** Unsupported or mistaken text, and its replacement. */
export interface Replacement {
  readonly written: string;
  /** Undefined if there is none. */
  readonly meant: string | undefined;
}
