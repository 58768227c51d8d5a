/** W55x: links to other sites, checked by `tribune check --external`. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Why a link could not be checked. */
export const UNANSWERED_REASONS = [
  "slow",
  "refused",
  "reset",
  "unreadable",
  "loop",
  "many-redirects",
  "server",
  "busy",
] as const;

export type Unanswered = (typeof UNANSWERED_REASONS)[number];

export interface LinkOutSentences {
  outsideDead(given: { given: string; status: number | undefined; archive: string }): ProblemSentence;
  outsideMoved(given: { given: string; target: string; mended: string | undefined }): ProblemSentence;
  outsideUnanswered(given: { given: string; reason: Unanswered }): ProblemSentence;
  outsideCertificate(given: { given: string; code: string }): ProblemSentence;
  networkAway(given: { links: number }): ProblemSentence;
}
