/** The reading figures of all articles, and what is worth saying of them in one line. */

import { type Readability, readabilityOf } from "../../authoring/lint/readability/readability.ts";
import type { LintSources } from "../../authoring/lint/source-text.ts";

export interface ArticleReading extends Readability {
  readonly file: string;
  readonly language: "fr" | "en";
}

/** How the articles of one language read. */
export interface ReadingList {
  readonly language: "fr" | "en";
  readonly median: number;
  /** The hardest first. */
  readonly articles: readonly ArticleReading[];
}

/** Articles that are long enough to be measured, in the order of the library. */
export function readingOf({ articles }: LintSources): ArticleReading[] {
  return articles.flatMap(({ file, language, body }) => {
    const measured = readabilityOf(body, language);
    return measured ? [{ file, language: /^fr/i.test(language) ? "fr" : "en", ...measured }] : [];
  });
}

/** One list a language, French first. */
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
