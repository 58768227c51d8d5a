/** E8xx: the complete site, before it replaces the previous one. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Why a page is incomplete. */
export type Incomplete = "missing" | "empty" | "cut";

export interface PublicationSentences {
  pageIncomplete(given: { path: string; what: Incomplete }): ProblemSentence;
  pageMoved(given: { path: string; slug: string | undefined; mended: string }): ProblemSentence;
  pageHeld(given: { path: string; mended: string }): ProblemSentence;
  pageGone(given: { path: string }): ProblemSentence;
  listGone(given: { path: string }): ProblemSentence;
  filesGone(given: { path: string; others: number }): ProblemSentence;
  builtLinkDead(given: { target: string; meant?: string | undefined; pages: number }): ProblemSentence;
  builtAnchorDead(given: { target: string; meant: string | undefined; pages: number }): ProblemSentence;
  builtHeading(given: { count: number; pages: number }): ProblemSentence;
  builtTitleTwice(given: { title: string; other: string; pages: number }): ProblemSentence;
  builtImageAlt(given: { src: string; pages: number }): ProblemSentence;
  builtIdTwice(given: { id: string; pages: number }): ProblemSentence;
  readonly outputIsRelease: ProblemSentence;
}
