/** The names under which queries to the library are recorded; `reevaluate.ts` evaluates them again. */
import type { Article } from "../article/article.ts";

export type LibraryQuery =
  | "articles"
  | "listed"
  | "pages"
  | "findable"
  | "indexable"
  | "tagsByCount"
  | "lead"
  | "years"
  | "everyPage"
  | "oldAddresses";

export type ArticleQuery =
  | "neighbours"
  | "related"
  | "readNext"
  | "seriesOf"
  | "versions"
  | "translations"
  | "original";

/** The recorded name of a query about one article. */
export const articleQuery = (name: ArticleQuery, { file }: Article) => `${name} ${file}`;

/** The recorded name of a query about the whole library. */
export const libraryQuery = (name: LibraryQuery) => name;
