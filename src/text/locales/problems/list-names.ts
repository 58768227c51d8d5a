/** E637, E638, W631 and W633–W635: the names and addresses of subjects and authors. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface ListNameSentences {
  listTwice(given: { path: string; field: string; other: string }): ProblemSentence;
  listAlias(given: { field: string; given: string }): ProblemSentence;
  listFeedLost(given: { given: string; feed: string; hosts: readonly string[] }): ProblemSentence;
  listAliasOwn(given: { field: string; given: string }): ProblemSentence;
  listAliasIdle(given: { field: string; given: string }): ProblemSentence;
  listRenamed(given: {
    path: string;
    name: string;
    to: string;
    /** Where the corrected line belongs in the journal. */
    into: string;
    /** The last part of the old address. */
    slug: string;
    mended: string;
  }): ProblemSentence;
}
