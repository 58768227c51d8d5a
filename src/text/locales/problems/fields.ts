/** E2xx: the fields of an article or of a free page. */
import type { ProblemSentence } from "../problem-sentence.ts";

type Kind = "text" | "flag" | "list" | "fields" | "date";

export interface FieldSentences {
  readonly titleMissing: ProblemSentence;
  wrongKind(given: { key: string; expected: Kind; meant?: string | undefined }): ProblemSentence;
  titleTooLong(given: { length: number; most: number }): ProblemSentence;
  titleLong(given: { length: number; most: number }): ProblemSentence;
  readonly bodyEmpty: ProblemSentence;
  ratingUnreadable(given: { given: string }): ProblemSentence;
  ratingOutside(given: { given: number; best: number }): ProblemSentence;
  ratingStep(given: { given: number; step: number }): ProblemSentence;
  ratingScale(given: { given: number }): ProblemSentence;
  readonly dateMissing: ProblemSentence;
  dateUnreadable(given: { given: string; meant: string | undefined }): ProblemSentence;
  noSuchDay(given: { given: string }): ProblemSentence;
  noSuchHour(given: { given: string }): ProblemSentence;
  hourSkipped(given: { given: string; zone: string }): ProblemSentence;
  hourRepeated(given: { given: string; zone: string; read: string }): ProblemSentence;
  updatedBeforeDate(given: { updated: string; date: string }): ProblemSentence;
  unknownAuthor(given: { given: string; meant: string | undefined }): ProblemSentence;
  unknownGenre(given: {
    given: string;
    meant: string | undefined;
    known: readonly string[];
  }): ProblemSentence;
  unknownDisclaimer(given: {
    given: string;
    meant: string | undefined;
    known: readonly string[];
  }): ProblemSentence;
  languageUnknown(given: { given: string }): ProblemSentence;
  urlUnreadable(given: { key: string; given: string; meant?: string | undefined }): ProblemSentence;
  fieldMissing(given: { key: string; parent: string }): ProblemSentence;
  fieldEmpty(given: { key: string }): ProblemSentence;
  textTooLong(given: { key: string; length: number; most: number }): ProblemSentence;
  aliasUnreadable(given: { given: string }): ProblemSentence;
  translationUnknown(given: { given: string; meant: string | undefined }): ProblemSentence;
  futureDate(given: { date: string }): ProblemSentence;
  partUnreadable(given: { given: string }): ProblemSentence;
}
