/** What a site keeps between builds, and what its files are called. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface KeptAndNamedSentences {
  readonly recordDamaged: ProblemSentence;
  nameNotUtf8(given: { folder: boolean; command: string }): ProblemSentence;
}
