/** The options and the result of loading a library. */
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
import type { Share } from "./share.ts";
import type { UnpublishedArticle } from "./unpublished.ts";

export interface LoadOptions extends IndexOptions {
  /** The pictures of earlier runs. */
  readonly imageCache?: ImageCache;
  /** The folder of articles: its absolute path, and its name in messages. */
  readonly articles: { readonly root: string; readonly label: string };
  /** The folder of free pages; undefined without one. */
  readonly pages: { readonly root: string; readonly label: string } | undefined;
  /** The articles of earlier builds; undefined to read and render every file. */
  readonly cache?: ArticleCache;
  /** Workers that read and render some of the articles; used only with a cache. */
  readonly workers?: ParseWorkers;
  /** More problems of a text, once it is published. */
  readonly remarks?: (draft: ArticleDraft | PageDraft) => readonly Problem[];
  /** Absolute paths of all files changed, created or removed since the session's last load; undefined if unknown. */
  readonly changed?: ReadonlySet<string> | undefined;
  /** The share of this build, if others make the rest of the site; never in a session of several loads. */
  readonly share?: Share | undefined;
  /** Whether a changed field of these articles affects aggregates; undefined if unknown. */
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
  /** Ignored Markdown files: hidden ones, and those that begin with `_`. */
  readonly ignored: readonly string[];
  /** The publisher's logo. */
  readonly logo: Logo | undefined;
  /** The pictures, of which only the first bytes are read; decoding shows whether they are intact. */
  readonly images: ImageRegistry;
  readonly problems: readonly Problem[];
  /** The published files, by address. */
  readonly registry: Registry;
  /** The articles rebuilt in the library of the last load; undefined for a new library. */
  readonly remade: readonly Article[] | undefined;
}
