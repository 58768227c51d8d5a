/** E5xx: incomplete notes and blocks. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface BlockSentences {
  noteUndefined(given: { label: string; meant: string | undefined }): ProblemSentence;
  noteUncalled(given: { label: string }): ProblemSentence;
  noteTwice(given: { label: string }): ProblemSentence;
  calloutUnclosed(given: { opening: string; colons: string }): ProblemSentence;
  calloutStray(given: { given: string }): ProblemSentence;
  calloutUnknown(given: {
    given: string;
    meant: string | undefined;
    kinds: { readonly fr: readonly string[]; readonly en: readonly string[] };
  }): ProblemSentence;
  codeUnclosed(given: { fence: string }): ProblemSentence;
  headingUnspaced(given: { written: string; meant: string }): ProblemSentence;
}
