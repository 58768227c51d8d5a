/** Built articles and free pages, with the links, pictures and problems found on the way. */
import type { Requested } from "../../images/image-registry.ts";
import type { TracedResults } from "../../incremental/trace.ts";
import type { Reference } from "../../markdown/resolve.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Article } from "./article.ts";
import type { LinkOf } from "./bodies.ts";
import type { FreePage } from "./free-page.ts";

/** The dependencies of an article besides its file: its surroundings, and where each link and picture of its body leads. */
export type ArticleDependency = "surroundings" | Reference;

export interface MadeArticle {
  readonly article: Article;
  readonly links: readonly LinkOf[];
  readonly requested: Requested;
  readonly problems: readonly Problem[];
}

export interface MadePage {
  readonly page: FreePage;
  readonly links: readonly LinkOf[];
  readonly problems: readonly Problem[];
}

/** By file. Cleared when a file other than a text changes: the opening picture and linked files are not in the traces. */
export type MadeArticles = TracedResults<ArticleDependency, MadeArticle>;
