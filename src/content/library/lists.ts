/** Pages with lists of articles, in the journal's page size. */

import type { SitePath } from "../addresses/routes.ts";
import type { Article } from "../article/article.ts";
import type { Author } from "./author.ts";
import type { Tag } from "./tag.ts";

/** One page of a list; `number` counts from 1. */
export class ListPage {
  readonly path: SitePath;
  readonly number: number;
  readonly pages: number;
  readonly articles: readonly Article[];
  /** Articles on all the pages of the list. */
  readonly total: number;
  readonly previous: SitePath | undefined;
  readonly next: SitePath | undefined;

  constructor(list: readonly Article[], number: number, size: number, pathOf: (page: number) => SitePath) {
    this.pages = Math.max(1, Math.ceil(list.length / size));
    this.number = number;
    this.articles = list.slice((number - 1) * size, number * size);
    this.total = list.length;
    this.path = pathOf(number);
    this.previous = number > 1 ? pathOf(number - 1) : undefined;
    this.next = number < this.pages ? pathOf(number + 1) : undefined;
  }
}

/** A page of the articles with a tag. */
export class TagPage {
  readonly tag: Tag;
  readonly list: ListPage;

  constructor(tag: Tag, list: ListPage) {
    this.tag = tag;
    this.list = list;
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

/** A list as its pages; an empty list is one empty page. */
export function listPages(
  list: readonly Article[],
  size: number,
  pathOf: (page: number) => SitePath,
): ListPage[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => new ListPage(list, index + 1, size, pathOf));
}
