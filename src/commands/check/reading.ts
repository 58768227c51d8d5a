/** The reading figures of all articles, and what is worth saying of them in one line. */
import type { Manuscripts } from "../../check/manuscript.ts";
import { type Readability, readabilityOf } from "../../check/readability/readability.ts";

export interface ArticleReading extends Readability {
  readonly file: string;
  readonly language: "fr" | "en";
}

export interface ReadingSummary {
  readonly language: "fr" | "en";
  readonly articles: number;
  readonly median: number;
  readonly hardest: ArticleReading;
  readonly easiest: ArticleReading;
}

/** Articles that are long enough to be measured, in the order of the library. */
export function readingOf({ articles }: Manuscripts): ArticleReading[] {
  return articles.flatMap(({ file, language, body }) => {
    const measured = readabilityOf(body, language);
    return measured ? [{ file, language: /^fr/i.test(language) ? "fr" : "en", ...measured }] : [];
  });
}

/** One summary a language, French first. */
export function summariesOf(reading: readonly ArticleReading[]): ReadingSummary[] {
  return (["fr", "en"] as const).flatMap((language) => {
    const ordered = reading
      .filter((one) => one.language === language)
      .toSorted((a, b) => a.score - b.score || (a.file < b.file ? -1 : 1));
    const [hardest] = ordered;
    const easiest = ordered.at(-1);
    const middle = ordered[ordered.length >> 1];
    const other = ordered[(ordered.length - 1) >> 1];
    if (!hardest || !easiest || !middle || !other) return [];
    const median = Math.round((middle.score + other.score) / 2);
    return [{ language, articles: ordered.length, median, hardest, easiest }];
  });
}
