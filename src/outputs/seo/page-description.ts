/** What one page says of itself to whoever finds, shares or follows it. */

import type { SitePath } from "../../content/addresses/routes.ts";
import { Article } from "../../content/article/article.ts";
import type { FreePage } from "../../content/article/free-page.ts";
import type { ArchivePage, AuthorPage, ListPage, SearchPage, TagPage } from "../../content/library/lists.ts";
import type { HeadTag } from "./head-tag.ts";

/** A page that names all of something: the subjects, the authors, the years. */
export class IndexPage {
  readonly entries: readonly { readonly path: SitePath }[];

  constructor(entries: IndexPage["entries"]) {
    this.entries = entries;
  }
}

/** What a page shows. A `ListPage` is a page of the front: the latest articles. */
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
  /** The page's own title, as its h1 has it. Undefined for the front page. */
  readonly title: string | undefined;
  readonly description: string;
  /** The page's own path. */
  readonly path: SitePath;
  /** What the page shows; a page of errors shows nothing of the journal's. */
  readonly about?: PageSubject | undefined;
  /** Where the page is best found, when that is not its own address. */
  readonly canonical?: string | undefined;
  /** BCP 47; the journal's language when it is left out. */
  readonly language?: string | undefined;
  readonly noindex?: boolean;
  /** Previous and next page of a list. */
  readonly previous?: SitePath | undefined;
  readonly next?: SitePath | undefined;
  /** Tags of the head that the page adds, or puts in the place of others of the same meaning. */
  readonly head?: readonly HeadTag[];
}

/** Whether search engines are asked to leave the page out. */
export function isHidden({ noindex, about }: PageDescription): boolean {
  return noindex === true || (about instanceof Article && !about.findable);
}

/** Where the page is best found: its own address, or the one that its article gives. */
export function elsewhereOf({ canonical, about }: PageDescription): string | undefined {
  return canonical ?? (about instanceof Article ? about.canonical : undefined);
}

/** BCP 47 */
export function languageOf({ language, about }: PageDescription): string | undefined {
  return language ?? (about && "language" in about ? about.language : undefined);
}
