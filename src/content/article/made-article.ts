/** Articles and free pages with everything that came of making them. */
import type { Requested } from "../../images/image-registry.ts";
import type { TracedResults } from "../../incremental/trace.ts";
import type { Reference } from "../../markdown/resolve.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Article } from "./article.ts";
import type { LinkOf } from "./bodies.ts";
import type { FreePage } from "./free-page.ts";

/** What an article reads besides files: its surroundings, and where each link to another text leads. */
export type ArticleDependency = "surroundings" | Reference;

/** An article with everything that came of making it. */
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

/** By file; valid as long as no file but texts has changed. */
export type MadeArticles = TracedResults<ArticleDependency, MadeArticle>;
