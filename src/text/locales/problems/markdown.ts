/** E5xx: the text of an article, its links and its pictures. */
import type { RuleName } from "../../typography/rule.ts";
import type { ProblemSentence } from "../problem-sentence.ts";
import type { Withheld } from "./withheld.ts";

export interface MarkdownSentences {
  unsafeLink(given: { scheme: string; kind: "link" | "image" }): ProblemSentence;
  linkUnreadable(given: { given: string }): ProblemSentence;
  imageMissing(given: { given: string; meant: string | undefined }): ProblemSentence;
  imageWithoutAlt(given: { given: string }): ProblemSentence;
  articleLinkDead(given: {
    given: string;
    meant: string | undefined;
    /** Why the text at this address is not published. */
    why: Withheld | undefined;
  }): ProblemSentence;
  linkDead(given: { given: string; meant: string | undefined }): ProblemSentence;
  anchorDead(given: { given: string; anchor: string; meant: string | undefined }): ProblemSentence;
  nestingTooDeep(given: { most: number }): ProblemSentence;
  protocolRelative(given: { given: string }): ProblemSentence;
  readonly addressMissing: ProblemSentence;
  imageOutside(given: { given: string }): ProblemSentence;
  typography(given: { rules: readonly RuleName[]; mended: string }): ProblemSentence;
  readonly englishQuotes: ProblemSentence;
  capitalInDate(given: { meant: string }): ProblemSentence;
  unaccentedCapital(given: { meant: string }): ProblemSentence;
  readonly mixedApostrophes: ProblemSentence;
}
