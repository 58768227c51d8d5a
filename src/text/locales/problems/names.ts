/** E3xx: tags, slugs and addresses. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface NameSentences {
  slugEmpty(given: { from: string }): ProblemSentence;
  slugTwice(given: { slug: string; other: string }): ProblemSentence;
  slugReserved(given: { slug: string }): ProblemSentence;
  slugUnreadable(given: { given: string; meant: string | undefined }): ProblemSentence;
  tagTwice(given: { tag: string; first: string }): ProblemSentence;
  tagVariant(given: { tag: string; shown: string }): ProblemSentence;
  tagsInOne(given: { given: string; items: readonly string[] }): ProblemSentence;
  tagsTooMany(given: { count: number; most: number }): ProblemSentence;
  readonly tagEmpty: ProblemSentence;
  tagNoSlug(given: { tag: string }): ProblemSentence;
  authorNoSlug(given: { name: string }): ProblemSentence;
}
