/** E58x, W58x: Tribune's extensions to CommonMark: boxes, heading anchors, wiki links. */

import type { ProblemSentence } from "../problem-sentence.ts";
import type { Withheld } from "./withheld.ts";

/** Maximum number of files listed. */
export const MOST_NAMES = 5;

/** An address, or a file that is not a text. */
export const IS_TARGET = /^[a-z][a-z\d+.-]*:\S|^www\.|\.(?!md$)[a-z\d]{2,4}$/i;

export interface ExtensionSentences {
  wikiLinkDead(given: {
    given: string;
    text: string;
    meant: string | undefined;
    /** Why the text with this name is not published. */
    why: Withheld | undefined;
  }): ProblemSentence;
  wikiLinkAmbiguous(given: { given: string; names: readonly string[] }): ProblemSentence;
  wikiEmbed(given: { written: string; mended: string | undefined }): ProblemSentence;
  alertUnknown(given: { given: string; meant: string | undefined }): ProblemSentence;
  alertEmpty(given: { given: string }): ProblemSentence;
  anchorUnreadable(given: { written: string; meant: string | undefined }): ProblemSentence;
  anchorTwice(given: { anchor: string }): ProblemSentence;
  linkInLink(given: { inner: string }): ProblemSentence;
  anchorOfPage(given: { anchor: string; written: string; id: string }): ProblemSentence;
}
