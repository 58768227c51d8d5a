/** Re-evaluates the queries of pages to the library, recorded in an earlier build. */
import type { Article } from "../article/article.ts";
import type { Library } from "./library.ts";
import type { ArticleQuery, LibraryQuery } from "./queries.ts";

const WHOLE: { readonly [Name in LibraryQuery]: (library: Library) => Library[Name] } = {
  articles: (library) => library.articles,
  listed: (library) => library.listed,
  pages: (library) => library.pages,
  findable: (library) => library.findable,
  indexable: (library) => library.indexable,
  tagsByCount: (library) => library.tagsByCount,
  lead: (library) => library.lead,
  years: (library) => library.years,
  everyPage: (library) => library.everyPage,
  oldAddresses: (library) => library.oldAddresses,
};

const ARTICLE: {
  readonly [Name in ArticleQuery]: (library: Library, article: Article) => ReturnType<Library[Name]>;
} = {
  neighbours: (library, article) => library.neighbours(article),
  related: (library, article) => library.related(article),
  readNext: (library, article) => library.readNext(article),
  seriesOf: (library, article) => library.seriesOf(article),
  versions: (library, article) => library.versions(article),
  translations: (library, article) => library.translations(article),
  original: (library, article) => library.original(article),
};

/**
 * Re-evaluates a query by the name under which it was recorded.
 * @returns undefined if the article is gone or the query unknown
 */
export function reevaluate(query: string, library: Library): unknown {
  const space = query.indexOf(" ");
  const name = space === -1 ? query : query.slice(0, space);
  const about = space === -1 ? "" : query.slice(space + 1);
  const [group, kind] = name.split(".");
  if (kind !== undefined && (group === "tags" || group === "authors"))
    return library[group].reevaluate(kind, about);
  if (isKey(WHOLE, name)) return WHOLE[name](library);
  const article = library.byReference(about);
  return article && isKey(ARTICLE, name) ? ARTICLE[name](library, article) : undefined;
}

function isKey<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.hasOwn(table, name);
}
