/** E4xx: files and folders. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface FileSentences {
  notUtf8(given: { offset: number }): ProblemSentence;
  notUtf16(given: { encoding: string }): ProblemSentence;
  controlCharacter(given: { codePoint: string }): ProblemSentence;
  invisibleCharacter(given: { codePoint: string }): ProblemSentence;
  unreadable(given: { reason: string }): ProblemSentence;
  tooLarge(given: { most: number }): ProblemSentence;
  readonly symlink: ProblemSentence;
  readonly notAFile: ProblemSentence;
  readonly folderNamedLikeArticle: ProblemSentence;
  readonly templateAmongArticles: ProblemSentence;
  readonly folderMissing: ProblemSentence;
  fileName(given: { name: string }): ProblemSentence;
  readonly textChanged: ProblemSentence;
}
