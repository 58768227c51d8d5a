/** E64x: what the site's own code does: its layouts, its configuration, what they import. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** What a layout owes to the readers of an article. */
export type Duty = "disclaimer" | "disclosure" | "corrections" | "withdrawal" | "noindex";

/** What a layout writes to fulfil each duty. */
export const DUTY_CODE: Readonly<Record<Duty, string>> = {
  disclaimer: "article.disclaimer",
  disclosure: "article.disclosure",
  corrections: "corrections(article, site)",
  withdrawal: "tombstone(article, article.withdrawn, site)",
  noindex: "noindex: true",
};

export interface LayoutSentences {
  siteCodeFailed(given: { message: string; page: string | undefined }): ProblemSentence;
  readonly configNotTribune: ProblemSentence;
  requestBlocked(given: {
    directive: string;
    /** An origin; undefined for what is written in the page itself. */
    source: string | undefined;
    path: string;
    pages: number;
    mended: string | undefined;
  }): ProblemSentence;
  inlineBlocked(given: { attribute: string; path: string; pages: number }): ProblemSentence;
  volatileUnknown(given: { name: string; meant: string | undefined }): ProblemSentence;
  pageDishonest(given: {
    duty: Duty;
    /** The first text of which that is so. */
    first: string;
    pages: number;
  }): ProblemSentence;
}
