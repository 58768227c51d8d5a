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
 * @param now the clock of the build, in milliseconds since 1970
 * @param news how long an article is news; undefined to leave out what only search engines see
 */
export function nextChange(
  library: Library,
  unpublished: readonly UnpublishedArticle[],
  now: number,
  news?: NewsWindow,
): NextChange | undefined {
  const due = unpublished.flatMap(({ due, file }): NextChange[] =>
    due ? [{ moment: due, what: "publication", file }] : [],
  );
  const leaving = library.articles.flatMap(({ expires, withdrawal, file }): NextChange[] => [
    ...(expires ? [{ moment: expires, what: "expiry" as const, file }] : []),
    ...(withdrawal ? [{ moment: withdrawal, what: "withdrawal" as const, file }] : []),
  ]);
  const aging = news
    ? library.indexable
        .filter(({ date }) => date.epoch + news.length > now)
        .map((article) => endOfNews(article, news))
    : [];
  return [...due, ...leaving, ...aging]
    .filter(({ moment }) => moment.epoch > now)
    .reduce<NextChange | undefined>(
      (first, change) => (first && first.moment.epoch <= change.moment.epoch ? first : change),
      undefined,
    );
}

function endOfNews({ date, file }: Article, { length, timeZone }: NewsWindow): NextChange {
  return { moment: Moment.at(date.epoch + length, zoneNamed(timeZone), false), what: "news", file };
}
