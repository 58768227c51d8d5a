/** E9xx: sources of `tribune import`. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface ImportSentences {
  importUnknownFormat(given: { known: string }): ProblemSentence;
  importBroken(given: { format: string; message: string }): ProblemSentence;
  readonly importEmpty: ProblemSentence;
  importMissing(given: { meant?: string | undefined }): ProblemSentence;
  importEncoding(given: { offset: number; extension: string }): ProblemSentence;
  importTooLarge(given: { most: number }): ProblemSentence;
  readonly importTooDeep: ProblemSentence;
  importTooManyElements(given: { most: number }): ProblemSentence;
}
