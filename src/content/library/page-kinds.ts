import type { Article } from "../article/article.ts";
import type { FreePage } from "../article/free-page.ts";
import type {
  ArchivePage,
  AuthorFeed,
  AuthorPage,
  ListPage,
  Redirect,
  SearchPage,
  TagFeed,
  TagPage,
} from "./lists.ts";

/** The kinds of pages that a layout can render, by their names for `each`. */
export interface PageKinds {
  readonly articles: Article;
  readonly homePages: ListPage;
  readonly tagPages: TagPage;
  readonly authorPages: AuthorPage;
  readonly archivePages: ArchivePage;
  readonly freePages: FreePage;
  /** One, or none without search or texts to find. */
  readonly searchPages: SearchPage;
  readonly tagFeeds: TagFeed;
  readonly authorFeeds: AuthorFeed;
  readonly redirects: Redirect;
}

export type Pages = { readonly [Kind in keyof PageKinds]: readonly PageKinds[Kind][] };
