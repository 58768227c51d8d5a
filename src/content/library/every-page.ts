/** Derives the pages of each kind from a library, in build order. */

import { canBePage } from "../addresses/old-address.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import type { Article } from "../article/article.ts";
import type { Journal } from "../journal/journal.ts";
import type { LibraryLists } from "./library-lists.ts";
import {
  ArchivePage,
  AuthorFeed,
  AuthorPage,
  type ListPage,
  listPages,
  Redirect,
  SearchPage,
  TagFeed,
  TagPage,
} from "./lists.ts";
import type { Pages } from "./page-kinds.ts";

export function everyPageOf(library: LibraryLists, journal: Journal, routes: Routes): Pages {
  const { articles, pages, tags, authors, years } = library;
  const cut = (list: readonly Article[], pathOf: (page?: number) => SitePath) =>
    listPages(list, journal.pageSize, pathOf);
  const tagFeeds = new Map(
    [...tags]
      .filter(([, list]) => list.length >= journal.feeds.tagsFrom)
      .map(([tag]) => [tag, new TagFeed(routes.tagFeed(tag.slug), tag)]),
  );
  return {
    articles,
    homePages: homePages(library, journal, routes),
    tagPages: [...tags].flatMap(([tag, list]) =>
      cut(list, (page) => routes.tag(tag.slug, page)).map(
        (part) => new TagPage(tag, part, tagFeeds.get(tag)?.path),
      ),
    ),
    authorPages: [...authors].flatMap(([author, list]) =>
      cut(list, (page) => routes.author(author.slug, page)).map((part) => new AuthorPage(author, part)),
    ),
    archivePages: [...years].map(([year, list]) => new ArchivePage(routes.archive(year), year, list)),
    freePages: pages,
    searchPages: searchPages(library, journal, routes),
    tagFeeds: [...tagFeeds.values()],
    authorFeeds: [...authors.keys()].map((author) => new AuthorFeed(routes.authorFeed(author.slug), author)),
    redirects: redirectPages(library),
  };
}

/** Of two redirects with one address, which are reported, the first. */
function redirectPages({ oldAddresses }: LibraryLists): Redirect[] {
  const pages = oldAddresses
    .filter(canBePage)
    .flatMap(({ from, to, status }) =>
      to ? [new Redirect(from, to.url, status === 301 || status === 308)] : [],
    );
  return [...new Map(pages.toReversed().map((page) => [page.path, page])).values()].toReversed();
}

/** The lead first, then the newest. An old lead keeps its place among the older articles too, whose pages thus rest. */
function homePages({ lead, listed }: LibraryLists, { pageSize }: Journal, routes: Routes): ListPage[] {
  const first = (newest: readonly Article[]) =>
    lead ? [lead, ...newest.filter((article) => article !== lead)] : newest;
  return listPages(listed, pageSize, (page) => routes.home(page), first);
}

function searchPages({ findable }: LibraryLists, journal: Journal, routes: Routes): SearchPage[] {
  const useful = journal.search && findable.articles.length + findable.pages.length > 0;
  return useful ? [new SearchPage(routes.search())] : [];
}
