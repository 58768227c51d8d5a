import { nextChange, nextSeen } from "../../content/library/next-change.ts";
import { NEWS_WINDOW } from "../../outputs/crawlers/news-sitemap.ts";
import type { Site } from "../../site/site.ts";
import type { BuildReport } from "./report.ts";

/** What the report of a build says of the texts. */
export type SiteCounts = Pick<BuildReport, "articles" | "unpublished" | "ignored" | "next" | "nextSeen">;

/** @param now the clock of the build, in milliseconds since 1970 */
export function countsOf({ journal, library, unpublished, ignored }: Site, now: number): SiteCounts {
  const window = { length: NEWS_WINDOW, timeZone: journal.timeZone };
  const seen = nextSeen(library, unpublished, now);
  return {
    articles: library.articles.length,
    unpublished,
    ignored,
    next: nextChange(seen, library, now, window),
    nextSeen: seen,
  };
}
