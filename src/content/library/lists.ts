/** Pages with lists of articles, in the journal's page size. */

import type { SitePath } from "../addresses/routes.ts";
import type { Article } from "../article/article.ts";
import type { Author } from "./author.ts";
import type { Tag } from "./tag.ts";

/**
 * One page of a list, newest article first. The list's own address shows the newest articles. Older ones stand on
 * numbered pages, of which page 1 has the oldest: such a page stays as it is when articles are added.
 */
export class ListPage {
  readonly path: SitePath;
  /** Undefined at the list's own address; pages of older articles count from 1, the oldest ones. */
  readonly number: number | undefined;
  readonly articles: readonly Article[];
  /** Articles on all pages of the list; only at the list's own address, since it changes with each article. */
  readonly total: number | undefined;
  readonly newer: SitePath | undefined;
  readonly older: SitePath | undefined;
  /** The list's own address. */
  readonly newest: SitePath;

  /** @param place the neighbours, and the total at the list's own address */
  constructor(
    path: SitePath,
    articles: readonly Article[],
    place: Pick<ListPage, "number" | "total" | "newer" | "older" | "newest">,
  ) {
    this.path = path;
    this.articles = articles;
    this.number = place.number;
    this.total = place.total;
    this.newer = place.newer;
    this.older = place.older;
    this.newest = place.newest;
  }
}

/** A page of the articles with a tag. */
export class TagPage {
  readonly tag: Tag;
  readonly list: ListPage;
  /** The tag's feed; undefined if it has too few articles for one. */
  readonly feed: SitePath | undefined;

  constructor(tag: Tag, list: ListPage, feed: SitePath | undefined) {
    this.tag = tag;
    this.list = list;
    this.feed = feed;
  }

  get path(): SitePath {
    return this.list.path;
  }
}

/** A page of an author's articles. */
export class AuthorPage {
  readonly author: Author;
  readonly list: ListPage;

  constructor(author: Author, list: ListPage) {
    this.author = author;
    this.list = list;
  }

  get path(): SitePath {
    return this.list.path;
  }
}

/** The articles of one year. */
export class ArchivePage {
  readonly path: SitePath;
  readonly year: number;
  /** Newest month first; `month` is 1–12. */
  readonly months: readonly { readonly month: number; readonly articles: readonly Article[] }[];
  readonly total: number;

  constructor(path: SitePath, year: number, articles: readonly Article[]) {
    this.path = path;
    this.year = year;
    const months = Map.groupBy(articles, (article) => article.date.month);
    this.months = [...months].map(([month, list]) => ({ month, articles: list }));
    this.total = articles.length;
  }
}

/** The search page. */
export class SearchPage {
  readonly path: SitePath;

  constructor(path: SitePath) {
    this.path = path;
  }
}

/** The feed of the articles with a tag. */
export class TagFeed {
  readonly path: SitePath;
  readonly tag: Tag;

  constructor(path: SitePath, tag: Tag) {
    this.path = path;
    this.tag = tag;
  }
}

/** The feed of an author's articles. */
export class AuthorFeed {
  readonly path: SitePath;
  readonly author: Author;

  constructor(path: SitePath, author: Author) {
    this.path = path;
    this.author = author;
  }
}

/** A page at an old URL that leads to the new one. */
export class Redirect {
  readonly path: SitePath;
  /** A path of the site, with its query and anchor, or an address elsewhere; percent-encoded. */
  readonly to: string;
  /** Whether the page has moved for good. */
  readonly permanent: boolean;

  constructor(path: SitePath, to: string, permanent: boolean) {
    this.path = path;
    this.to = to;
    this.permanent = permanent;
  }
}

/** How many pages a list has besides its own address, which shows fewer than two pages' worth. */
export const olderPages = (length: number, size: number) => Math.max(0, Math.floor(length / size) - 1);

/**
 * A list as its pages, newest first; an empty list is one empty page.
 * @param list newest first
 * @param pathOf the address of a page; undefined for the list's own
 * @param first the articles of the first page, given the newest ones
 */
export function listPages(
  list: readonly Article[],
  size: number,
  pathOf: (page?: number) => SitePath,
  first: (newest: readonly Article[]) => readonly Article[] = (newest) => newest,
): ListPage[] {
  const count = olderPages(list.length, size);
  const newest = pathOf();
  const at = (number: number) => (number > count ? newest : number > 0 ? pathOf(number) : undefined);
  const start = list.length - count * size;
  const top = new ListPage(newest, first(list.slice(0, start)), {
    number: undefined,
    total: list.length,
    newer: undefined,
    older: at(count) === newest ? undefined : at(count),
    newest,
  });
  const older = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const articles = list.slice(start + index * size, start + (index + 1) * size);
    const place = { number, total: undefined, newer: at(number + 1), older: at(number - 1), newest };
    return new ListPage(pathOf(number), articles, place);
  });
  return [top, ...older];
}
