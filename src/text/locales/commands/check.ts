/** What `tribune check` says. */

export interface CheckTexts {
  readonly help: string;
  mended(files: number): string;
  nothingWrong(articles: number): string;
  /** Said when an error lets no site be built. */
  readonly notBuilt: string;
  readonly interrupted: string;
  linksProgress(done: number, total: number): string;
  linksOut(counts: { links: number; known: number; guarded: number }): string;
  /** Above the files. */
  unsetIn(files: number): string;
  /** Of a file, how many lines of it typography would change. */
  unset(file: string, lines: number): string;
  /** What is said once below these files. */
  readonly howToSet: string;
  /** Above the articles, each with its figure. */
  reading(list: { language: "fr" | "en"; median: number; articles: readonly unknown[] }): string;
  /** Said when no article is long enough. */
  readonly nothingToMeasure: string;
}

export const FORMULA = { fr: "Kandel-Moles", en: "Flesch" } as const;
