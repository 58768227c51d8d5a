/** E6xx: the journal itself, in `.eleventy.ts`. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** A number above what a setting may have. */
export interface ExceededBound {
  readonly given: number;
  readonly bound: number;
}

export interface JournalSentences {
  journalMissing(given: { field: string }): ProblemSentence;
  journalWrong(given: {
    field: string;
    expected: { fr: string; en: string };
    most?: ExceededBound | undefined;
  }): ProblemSentence;
  journalUnknownKey(given: { key: string; meant: string | undefined }): ProblemSentence;
  journalDefaultDisclaimer(given: { given: string; known: readonly string[] }): ProblemSentence;
  journalAuthorTwice(given: { id: string }): ProblemSentence;
  journalScale(given: { best: number; step: number }): ProblemSentence;
  journalRuleUnknown(given: { code: string; meant: string | undefined }): ProblemSentence;
  journalRuleFixed(given: { code: string }): ProblemSentence;
  journalTagUnused(given: { tag: string; meant: string | undefined }): ProblemSentence;
  journalLinkDead(given: { field: string; given: string; meant: string | undefined }): ProblemSentence;
  styleFileMissing(given: { given: string }): ProblemSentence;
  journalPortrait(given: { id: string; given: string; meant: string | undefined }): ProblemSentence;
  journalPolicy(given: { field: string; given: string; meant: string | undefined }): ProblemSentence;
  journalLogo(given: { given: string; meant: string | undefined }): ProblemSentence;
  cardFontMissing(given: { given: string; meant: string | undefined }): ProblemSentence;
  cardFontUnreadable(given: { given: string }): ProblemSentence;
  readonly adminPackageMissing: ProblemSentence;
  configUnreadable(given: { message: string; meant?: string | undefined }): ProblemSentence;
  readonly configMissing: ProblemSentence;
}
