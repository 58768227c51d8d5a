/** W5xx: syntax of other programs that Tribune does not support. */
import type { ProblemSentence, Replacement } from "../problem-sentence.ts";

export interface DialectSentences {
  languageUnbracketed(given: { written: string; meant: string }): ProblemSentence;
  attributes(given: { given: string; anchor: string | undefined } & Replacement): ProblemSentence;
  blockId(given: { written: string }): ProblemSentence;
  contentsMark(given: { written: string }): ProblemSentence;
  templateTag(given: { given: string } & Replacement): ProblemSentence;
  mdx(given: { given: string }): ProblemSentence;
  admonition(given: { given: string; meant: string }): ProblemSentence;
  raisedOrLowered(given: Replacement & { isRaised: boolean }): ProblemSentence;
  reviewMark(given: { given: string }): ProblemSentence;
  comment(given: { count: number }): ProblemSentence;
  commentInField(given: Replacement): ProblemSentence;
  readonly commentUnclosed: ProblemSentence;
}
