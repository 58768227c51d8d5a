/** E64x: the site's own code: its layouts, its configuration and their imports. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** What a layout must show on an article's page. */
export type Duty = "disclaimer" | "disclosure" | "corrections" | "withdrawal" | "noindex";

/** How a layout shows each of them. */
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
    /** An origin; undefined for inline content. */
    source: string | undefined;
    path: string;
    pages: number;
    mended: string | undefined;
  }): ProblemSentence;
  inlineBlocked(given: { attribute: string; path: string; pages: number }): ProblemSentence;
  volatileUnknown(given: { name: string; meant: string | undefined }): ProblemSentence;
  pageDishonest(given: {
    duty: Duty;
    /** The first text concerned. */
    first: string;
    pages: number;
  }): ProblemSentence;
}
