/** What an editor would mark in a text that is otherwise sound: told by `tribune check`. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** What may make a reader ask for a source. */
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
