/** Advice on texts that are otherwise valid; only `tribune check` reports it. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Claims that need a source. */
export type Unsourced = "analysis" | "figures" | "quotation";

export interface EditingSentences {
  titleTwice(given: { other: string }): ProblemSentence;
  chapoTwice(given: { other: string }): ProblemSentence;
  chapoLong(given: { length: number; most: number }): ProblemSentence;
  readonly chapoRepeated: ProblemSentence;
  sourcesMissing(given: { why: Unsourced }): ProblemSentence;
  tagNear(given: { tag: string; meant: string; count: number }): ProblemSentence;
  readonly headingOne: ProblemSentence;
  headingJump(given: { from: number; to: number; isHashed: boolean }): ProblemSentence;
  leftover(given: { given: string }): ProblemSentence;
  linkPrivate(given: { given: string }): ProblemSentence;
}
