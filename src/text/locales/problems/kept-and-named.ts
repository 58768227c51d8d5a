/** W710 and E711: files kept between builds, and file names. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface KeptAndNamedSentences {
  readonly recordDamaged: ProblemSentence;
  nameNotUtf8(given: { folder: boolean; command: string }): ProblemSentence;
}
