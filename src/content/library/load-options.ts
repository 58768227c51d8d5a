/** What a library is loaded from, and what comes of it. */
import type { ImageCache } from "../../images/cache.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Registry } from "../addresses/registry.ts";
import type { Article } from "../article/article.ts";
import type { ArticleCache } from "../article/article-cache.ts";
import type { ArticleDraft, PageDraft } from "../article/draft.ts";
import type { Logo } from "../journal/logo.ts";
import type { ParseWorkers } from "../sources/parse-worker.ts";
import type { IndexOptions } from "./content-index.ts";
import type { Library } from "./library.ts";
import type { UnpublishedArticle } from "./unpublished.ts";

export interface LoadOptions extends IndexOptions {
  /** What earlier runs know of pictures. */
  readonly imageCache?: ImageCache;
  /** Folders as absolute path and as messages name them. */
  readonly articles: { readonly root: string; readonly label: string };
  /** Free pages; undefined when the site has none. */
  readonly pages: { readonly root: string; readonly label: string } | undefined;
  /** Articles of earlier builds; undefined where every file is read and rendered. */
  readonly cache?: ArticleCache;
  /** Read and render some of the articles; used only with a cache. */
  readonly workers?: ParseWorkers;
  /** More problems of a text, once it is published. */
  readonly remarks?: (draft: ArticleDraft | PageDraft) => readonly Problem[];
  /** Absolute paths of all that was written, made or removed since the session's last load; undefined if unknown. */
  readonly changed?: ReadonlySet<string> | undefined;
  /** Whether aggregates are built from a field of these articles that has changed; undefined if nobody knows. */
  readonly affectsAggregates?: ((articles: readonly Article[]) => boolean) | undefined;
}

/** The texts of the library as their authors wrote them, withdrawn ones left out. */
export interface Drafts {
  readonly articles: readonly ArticleDraft[];
  readonly pages: readonly PageDraft[];
}

export interface Loaded {
  readonly library: Library;
  readonly drafts: Drafts;
  readonly unpublished: readonly UnpublishedArticle[];
  /** Markdown files that are passed over, and reported: hidden ones, and those that begin with `_`. */
  readonly ignored: readonly string[];
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** The pictures, read as far as their first bytes; only decoding shows whether they are whole. */
  readonly images: ImageRegistry;
  readonly problems: readonly Problem[];
  /** What is published, by address. */
  readonly registry: Registry;
  /** The articles that were made again if the library is the one of the last load; undefined for a new library. */
  readonly remade: readonly Article[] | undefined;
}
