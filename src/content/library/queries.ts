/** The names under which queries to the library are recorded; `reevaluate.ts` evaluates them again. */
import type { SingleQuery, WholeQuery } from "../../text/locales/commands/explain.ts";
import type { Article } from "../article/article.ts";

export type LibraryQuery = Exclude<WholeQuery, `${string}.${string}`>;

export type ArticleQuery = Exclude<SingleQuery, `${string}.${string}`>;

/** The recorded name of a query about one article. */
export const articleQuery = (name: ArticleQuery, { file }: Article) => `${name} ${file}`;

/** The recorded name of a query about the whole library. */
export const libraryQuery = (name: LibraryQuery) => name;
