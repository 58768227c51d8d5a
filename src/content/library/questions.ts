/** What pages ask of the library, by the names under which their readings are noted: each can be asked again. */
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

/** The name of a question about an article. */
export const aboutArticle = (name: ArticleQuestion, { file }: Article) => `${name} ${file}`;

/** The name of a question about all of them. */
export const aboutWhole = (name: WholeQuestion) => name;
