/** The list of pages that search engines should index, with the dates of their last changes. */

import type { AbsoluteUrl, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Library } from "../../content/library/library.ts";
import type { ListPage } from "../../content/library/lists.ts";
import type { PageKinds } from "../../content/library/page-kinds.ts";
import type { Moment } from "../../content/time/moment.ts";

export interface IndexablePage {
  readonly path: SitePath;
  /** The last significant change; undefined if unknown. */
  readonly modified: Moment | undefined;
  /** When it was published; of a list, its newest article; undefined for pages without a date. */
  readonly published: Moment | undefined;
  /** Images of this site that the page is about. */
  readonly images: readonly AbsoluteUrl[];
}

/** Decides for each kind of page what is indexable; a missing kind is a compile error. */
type IndexableKinds = {
  readonly [Kind in keyof PageKinds]: (page: PageKinds[Kind]) => IndexablePage | undefined;
};

/** All indexable pages: front page, articles, free pages, lists. No path occurs twice. */
export function indexablePages(library: Library, routes: Routes): IndexablePage[] {
  const list = ({ path, articles }: ListPage) => listPage(path, articles);
  const kinds: IndexableKinds = {
    homePages: list,
    articles: (article) => (library.isIndexable(article) ? articlePage(article, routes) : undefined),
    freePages: ({ path, noindex }) => (noindex ? undefined : listPage(path, [])),
    tagPages: (page) => list(page.list),
    authorPages: (page) => list(page.list),
    archivePages: ({ path, months }) =>
      listPage(
        path,
        months.flatMap(({ articles }) => articles),
      ),
    searchPages: () => undefined,
    redirects: () => undefined,
    tagFeeds: () => undefined,
    authorFeeds: () => undefined,
  };
  const pages = library.everyPage;
  const everything = listPage(routes.archives(), library.listed);
  const of = <Kind extends keyof PageKinds>(kind: Kind) =>
    pages[kind].map((page) => kinds[kind](page)).filter((page) => page !== undefined);
  return [
    ...of("homePages"),
    ...of("articles"),
    ...of("freePages"),
    ...[routes.tags(), routes.authors(), routes.archives()].map((path) => ({ ...everything, path })),
    listPage(routes.feeds(), []),
    ...of("tagPages"),
    ...of("authorPages"),
    ...of("archivePages"),
    ...of("searchPages"),
    ...of("redirects"),
  ];
}

function listPage(path: SitePath, articles: readonly Article[]): IndexablePage {
  let modified: Moment | undefined;
  let published: Moment | undefined;
  for (const article of articles) {
    modified = later(modified, article.modified);
    published = later(published, article.date);
  }
  return { path, modified, published, images: [] };
}

function articlePage(article: Article, routes: Routes): IndexablePage {
  const files = new Set(article.pictures.map(({ fallback }) => fallback.file));
  const images = [...files].map((file) => routes.absolute(routes.image({ file })));
  return { path: article.path, modified: article.modified, published: article.date, images };
}

const later = (last: Moment | undefined, each: Moment) => (last && last.epoch >= each.epoch ? last : each);
