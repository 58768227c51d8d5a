/** The readability of all articles, and a summary by language. */

import { type Readability, readabilityOf } from "../../authoring/lint/readability/readability.ts";
import type { LintSource } from "../../authoring/lint/source-text.ts";

export interface ArticleReading extends Readability {
  readonly file: string;
  readonly language: "fr" | "en";
}

/** The readability of all articles in one language. */
export interface ReadingList {
  readonly language: "fr" | "en";
  readonly median: number;
  /** Hardest to read first. */
  readonly articles: readonly ArticleReading[];
}

/** The reading of an article, if it is long enough to be measured. */
export function readingOf({ file, language, body }: LintSource): ArticleReading[] {
  const measured = readabilityOf(body, language);
  return measured ? [{ file, language: /^fr/i.test(language) ? "fr" : "en", ...measured }] : [];
}

/** One list for each language, French first. */
export function readingLists(reading: readonly ArticleReading[]): ReadingList[] {
  return (["fr", "en"] as const).flatMap((language) => {
    const articles = reading
      .filter((one) => one.language === language)
      .toSorted((a, b) => a.score - b.score || (a.file < b.file ? -1 : 1));
    const middle = articles[articles.length >> 1];
    const other = articles[(articles.length - 1) >> 1];
    if (!middle || !other) return [];
    return [{ language, median: Math.round((middle.score + other.score) / 2), articles }];
  });
}
