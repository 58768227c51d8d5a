/** The names under which queries to the library are recorded; see `ask-again.ts` for their re-evaluation. */
import type { Article } from "../article/article.ts";

export type WholeQuestion =
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

export type ArticleQuestion =
  | "neighbours"
  | "related"
  | "readNext"
  | "seriesOf"
  | "versions"
  | "translations"
  | "original";

/** The recorded name of a query about one article. */
export const aboutArticle = (name: ArticleQuestion, { file }: Article) => `${name} ${file}`;

/** The recorded name of a query about the whole library. */
export const aboutWhole = (name: WholeQuestion) => name;
