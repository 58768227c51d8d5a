/** E56x: files that an article links to but that must not be published. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface LinkedFileSentences {
  linkedKind(given: { given: string; extension: string | undefined }): ProblemSentence;
  linkedHidden(given: { given: string }): ProblemSentence;
  linkedText(given: { given: string }): ProblemSentence;
  linkedProgram(given: { given: string; extension: string }): ProblemSentence;
  linkedPage(given: { given: string }): ProblemSentence;
  pictureUnknown(given: { given: string }): ProblemSentence;
  linkedTypeRefused(given: { extension: string; why: "runs" | "text" }): ProblemSentence;
}
