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

/** Each kind of page that a layout may be rendered for, by the name it gives in `each`. */
export interface PageKinds {
  readonly articles: Article;
  readonly homePages: ListPage;
  readonly tagPages: TagPage;
  readonly authorPages: AuthorPage;
  readonly archivePages: ArchivePage;
  readonly freePages: FreePage;
  /** One, or none in a journal without search or without anything to find. */
  readonly searchPages: SearchPage;
  readonly tagFeeds: TagFeed;
  readonly authorFeeds: AuthorFeed;
  readonly redirects: Redirect;
}

export type Pages = { readonly [Kind in keyof PageKinds]: readonly PageKinds[Kind][] };
