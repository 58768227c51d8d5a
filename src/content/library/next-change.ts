/** The next moment at which the same sources make another site, for scheduled builds. */
import type { Article } from "../article/article.ts";
import { Moment } from "../time/moment.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Library } from "./library.ts";
import type { UnpublishedArticle } from "./unpublished.ts";

export interface NextChange {
  readonly moment: Moment;
  /** `news`: it leaves the sitemap of news. */
  readonly what: "publication" | "expiry" | "withdrawal" | "news";
  /** The article's file. */
  readonly file: string;
}

export interface NewsWindow {
  /** How long an article is news, in milliseconds. */
  readonly length: number;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The next change that readers see.
 * @param now the clock of the build, in milliseconds since 1970
 */
export function nextSeen(
  library: Library,
  unpublished: readonly UnpublishedArticle[],
  now: number,
): NextChange | undefined {
  const due = unpublished.flatMap(({ due, file }): NextChange[] =>
    due ? [{ moment: due, what: "publication", file }] : [],
  );
  const leaving = library.articles.flatMap(({ expires, withdrawal, file }): NextChange[] => [
    ...(expires ? [{ moment: expires, what: "expiry" as const, file }] : []),
    ...(withdrawal ? [{ moment: withdrawal, what: "withdrawal" as const, file }] : []),
  ]);
  return firstOf([...due, ...leaving].filter(({ moment }) => moment.epoch > now));
}

/**
 * The next change at all: one that readers see, or one that only search engines see.
 * @param seen as {@link nextSeen} gives it
 */
export function nextChange(
  seen: NextChange | undefined,
  library: Library,
  now: number,
  news: NewsWindow,
): NextChange | undefined {
  const aging = library.indexable
    .filter(({ date }) => date.epoch + news.length > now)
    .map((article) => endOfNews(article, news));
  return firstOf(seen ? [seen, ...aging] : aging);
}

function firstOf(changes: readonly NextChange[]): NextChange | undefined {
  return changes.reduce<NextChange | undefined>(
    (first, change) => (first && first.moment.epoch <= change.moment.epoch ? first : change),
    undefined,
  );
}

function endOfNews({ date, file }: Article, { length, timeZone }: NewsWindow): NextChange {
  return { moment: Moment.at(date.epoch + length, zoneNamed(timeZone), false), what: "news", file };
}
