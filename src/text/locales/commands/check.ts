/** Messages of `tribune check`. */

export interface CheckTexts {
  readonly help: string;
  mended(files: number): string;
  nothingWrong(articles: number): string;
  /** If an error prevents the build. */
  readonly notBuilt: string;
  readonly interrupted: string;
  linksProgress(done: number, total: number): string;
  linksOut(counts: { links: number; known: number; guarded: number }): string;
  /** Heading of the list of files. */
  unsetIn(files: number): string;
  /** A file and how many of its lines typography would change. */
  unset(file: string, lines: number): string;
  /** How many files the list leaves out. */
  unsetInOthers(files: number): string;
  /** Footer of the list of files. */
  readonly howToSet: string;
  /** Heading of the list of articles with their scores. */
  reading(list: { language: "fr" | "en"; median: number; articles: readonly unknown[] }): string;
  /** If no article is long enough. */
  readonly nothingToMeasure: string;
}

export const FORMULA = { fr: "Kandel-Moles", en: "Flesch" } as const;
