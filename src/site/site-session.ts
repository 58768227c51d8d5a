/** State that the builds of `tribune dev` share as long as no code or setting changes. */

import { ArticleCache } from "../content/article/article-cache.ts";
import { ContentSession } from "../content/library/load.ts";
import type { TextStore } from "../incremental/store/text-store.ts";
import type { readDesign } from "../outputs/design/design.ts";
import type { LoadedSite } from "./loaded-site.ts";
import { PublishedAssets } from "./published-assets.ts";

export class SiteSession {
  readonly content = new ContentSession();
  readonly assets = new PublishedAssets();
  #articles: { readonly store: TextStore; readonly cache: ArticleCache } | undefined;
  #design: ReturnType<typeof readDesign> | undefined;
  #programs: string | undefined;
  /** Files that have changed since the content was last loaded; undefined if unknown. */
  #changed: ReadonlySet<string> | undefined;
  /** The site of the running build. */
  #site: LoadedSite | undefined;
  /** The site in the preview, if the next build may renew it. */
  #shown: LoadedSite | undefined;

  /**
   * Starts a build.
   * @param changed absolute paths of files written, created or removed since the last build; undefined if unknown
   */
  begin(changed: readonly string[] | undefined): void {
    this.assets.begin();
    this.#site = undefined;
    this.#changed = changed && this.#changed && new Set([...this.#changed, ...changed]);
  }

  /** The changed files, for the build that now loads the content. */
  takeChanges(): ReadonlySet<string> | undefined {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The site in the preview. Unless this build succeeds, the next one starts from scratch. */
  takeShown(): LoadedSite | undefined {
    const shown = this.#shown;
    this.#shown = undefined;
    return shown;
  }

  /** Sets the site of the running build. */
  setSite(site: LoadedSite): void {
    this.#site = site;
  }

  /** The site of the running build, or of the last one; undefined before it is loaded. */
  get site(): LoadedSite | undefined {
    return this.#site;
  }

  /** The cache of parsed and rendered articles. */
  articleCache(open: () => TextStore): ArticleCache {
    if (!this.#articles) {
      const store = open();
      this.#articles = { store, cache: new ArticleCache(store) };
    }
    return this.#articles.cache;
  }

  /** The design, read once: a change of its files starts a new session. */
  design(read: () => ReturnType<typeof readDesign>): ReturnType<typeof readDesign> {
    this.#design ??= read();
    return this.#design;
  }

  /** The fingerprint of all code and settings, computed once. */
  programs(compute: () => string): string {
    this.#programs ??= compute();
    return this.#programs;
  }

  /** Saves the article cache for the next process. */
  save(): void {
    this.#articles?.store.save();
  }

  /**
   * Call it when the preview shows the site of this build.
   * @param isTracked whether the reads of all pages were recorded, so that the next build may renew the site
   */
  commit(isTracked: boolean): void {
    this.assets.commit();
    this.#shown = isTracked ? this.#site : undefined;
  }
}
