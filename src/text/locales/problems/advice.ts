/** Settings written as another tool expects them, and ambiguous values. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Fields that hide a text from readers or from search engines. */
export type HidingField = "draft" | "noindex";

export const pair = (marks: string) => [...marks].join(" ");

export interface AdviceSentences {
  notPublic(given: {
    written: string;
    wish: HidingField;
    /** Whether `written` is the whole value, so that it can be replaced. */
    isWhole: boolean;
    /** The field's line, existing or suggested. */
    other: number | undefined;
    /** Whether that line is already right. */
    isTrue: boolean;
    /** Whether the field is required, with another value. */
    isNeeded?: boolean;
    /** Whether the words may be part of the text itself. */
    mayBeMeant?: boolean;
  }): ProblemSentence;
  tagHides(given: { tag: string }): ProblemSentence;
  nameHides(given: { name: string; isFolder: boolean }): ProblemSentence;
  hashComment(given: { mended: string }): ProblemSentence;
  curlyQuotes(given: { marks: string; mended: string }): ProblemSentence;
  curlyQuotesShown(given: { marks: string; kept: string; mended: string }): ProblemSentence;
  authorsInOne(given: { given: string; items: readonly string[] | undefined }): ProblemSentence;
  dateTwoReadings(given: { given: string; dayFirst: string; monthFirst: string }): ProblemSentence;
  addressMisspelt(given: { given: string; meant: string }): ProblemSentence;
  fileNameDiffers(given: { given: string; meant: string }): ProblemSentence;
  onComputer(given: {
    kind: "link" | "image";
    given: string;
    name: string;
    beside: string | undefined;
  }): ProblemSentence;
  fileAtRoot(given: { given: string; meant: string }): ProblemSentence;
}
