/** Old addresses of the lists of tags and authors: each of their pages, and their feeds. */
import type { Article } from "../article/article.ts";
import type { Journal } from "../journal/journal.ts";
import type { LibraryLists } from "../library/library-lists.ts";
import { olderPages } from "../library/lists.ts";
import { authorNames, type ListName, tagNames } from "./list-names.ts";
import { moved, type OldAddress, type Origin } from "./old-address.ts";
import type { Routes, SitePath } from "./routes.ts";

/** A list, with the addresses of its pages and feed. */
interface List {
  readonly name: ListName;
  readonly articles: readonly Article[];
  pathOf(page?: number): SitePath;
  /** Undefined if it has too few articles for a feed. */
  readonly feed: SitePath | undefined;
}

/** An empty list has no page, and so no old addresses. */
export function aliasesOfLists(library: LibraryLists, journal: Journal, routes: Routes): OldAddress[] {
  const bySlug = <Key extends { readonly slug: string }>(
    groups: Iterable<readonly [Key, readonly Article[]]>,
  ) => new Map([...groups].map(([{ slug }, articles]) => [slug, articles]));
  const [tags, authors] = [bySlug(library.tags), bySlug(library.authors)];
  const lists: List[] = [
    ...tagNames(journal.tags, routes).map((name) => {
      const articles = tags.get(name.slug) ?? [];
      const hasFeed = articles.length >= journal.feeds.tagsFrom;
      const pathOf = (page?: number) => routes.tag(name.slug, page);
      return { name, articles, pathOf, feed: hasFeed ? routes.tagFeed(name.slug) : undefined };
    }),
    ...authorNames(journal.authors, routes).map((name) => ({
      name,
      articles: authors.get(name.slug) ?? [],
      pathOf: (page?: number) => routes.author(name.slug, page),
      feed: routes.authorFeed(name.slug),
    })),
  ];
  return lists
    .filter(({ articles }) => articles.length > 0)
    .flatMap((list) => aliasesOf(list, journal, routes));
}

function aliasesOf(
  { name, articles, pathOf, feed }: List,
  { pageSize }: Journal,
  routes: Routes,
): OldAddress[] {
  const numbers = Array.from({ length: olderPages(articles.length, pageSize) }, (_, at) => at + 1);
  return name.aliases
    .filter(({ path }) => path !== name.path)
    .flatMap(({ given, at, path }) => {
      const origin = (follows: boolean): Origin => ({
        kind: "list",
        list: name.list,
        index: name.index,
        at,
        given,
        follows,
      });
      const own = moved(path, pathOf(), origin(false));
      if (!path.endsWith("/")) return [own];
      const older = numbers.map((n) => moved(routes.numbered(path, n), pathOf(n), origin(true)));
      return [own, ...older, ...(feed ? [moved(routes.listFeed(path), feed, origin(true))] : [])];
    });
}
