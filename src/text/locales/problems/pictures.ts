/** E53x: invalid or oversized pictures. */
import type { ProblemSentence } from "../problem-sentence.ts";

export type Danger = "program" | "html" | "reference" | "entity" | "style" | "element";

export interface PictureSentences {
  imageUnsupported(given: { given: string; kind: string | undefined }): ProblemSentence;
  imageBroken(given: { given: string; empty: boolean }): ProblemSentence;
  imageTooLarge(given: { given: string; width: number; height: number; most: number }): ProblemSentence;
  imageTooHeavy(given: { given: string; most: number }): ProblemSentence;
  svgUnsafe(given: {
    given: string;
    danger: Danger;
    found: string;
    line: number;
    column: number;
  }): ProblemSentence;
}
