/** Describes a page for search engines, link previews and feed readers. */

import type { SitePath } from "../../content/addresses/routes.ts";
import { Article } from "../../content/article/article.ts";
import type { FreePage } from "../../content/article/free-page.ts";
import type { ArchivePage, AuthorPage, ListPage, SearchPage, TagPage } from "../../content/library/lists.ts";
import type { HeadTag } from "./head-tag.ts";

/** A page that lists all tags, authors or years. */
export class IndexPage {
  readonly entries: readonly { readonly path: SitePath }[];

  constructor(entries: IndexPage["entries"]) {
    this.entries = entries;
  }
}

/** The subject of a page. A `ListPage` is a page of the latest articles. */
export type PageSubject =
  | Article
  | FreePage
  | ListPage
  | TagPage
  | AuthorPage
  | ArchivePage
  | IndexPage
  | SearchPage;

export interface PageDescription {
  /** The text of the page's h1; undefined for the front page. */
  readonly title: string | undefined;
  readonly description: string;
  /** Path of the page. */
  readonly path: SitePath;
  /** The subject; undefined for an error page. */
  readonly about?: PageSubject | undefined;
  /** Canonical URL, if it is not the page's own. */
  readonly canonical?: string | undefined;
  /** BCP 47; defaults to the journal's language. */
  readonly language?: string | undefined;
  readonly noindex?: boolean;
  /** Previous and next page of a list. */
  readonly previous?: SitePath | undefined;
  readonly next?: SitePath | undefined;
  /** Extra tags for the head; they replace generated tags with the same meaning. */
  readonly head?: readonly HeadTag[];
}

/** Whether search engines are asked not to index the page. */
export function isHidden({ noindex, about }: PageDescription): boolean {
  return noindex === true || (about instanceof Article && !about.findable);
}

/** The canonical URL of the page or of its article; undefined if it is the page's own. */
export function canonicalOf({ canonical, about }: PageDescription): string | undefined {
  return canonical ?? (about instanceof Article ? about.canonical : undefined);
}

/** BCP 47 */
export function languageOf({ language, about }: PageDescription): string | undefined {
  return language ?? (about && "language" in about ? about.language : undefined);
}
