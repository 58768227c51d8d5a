/** What the builds of one process share as long as no program changes: those of `tribune dev`. */

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
  /** What has changed since the content was last loaded; undefined if unknown. */
  #changed: ReadonlySet<string> | undefined;
  #isShown = false;
  /** The site of this build. */
  #site: LoadedSite | undefined;
  /** The site that is shown, if the next build may start from it. */
  #shown: LoadedSite | undefined;

  /** Whether a site is shown already. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /**
   * Begins a build.
   * @param changed absolute paths of all that was written, made or removed since the last build; undefined if unknown
   */
  begin(changed: readonly string[] | undefined): void {
    this.assets.begin();
    this.#site = undefined;
    this.#changed = changed && this.#changed && new Set([...this.#changed, ...changed]);
  }

  /** The changes for the build that loads the content now. */
  takeChanges(): ReadonlySet<string> | undefined {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The site that is shown; unless this build succeeds, the next one starts anew. */
  takeShown(): LoadedSite | undefined {
    const shown = this.#shown;
    this.#shown = undefined;
    return shown;
  }

  /** Takes the site of this build. */
  note(site: LoadedSite): void {
    this.#site = site;
  }

  /** Articles that this process and those before it read and rendered. */
  articleCache(open: () => TextStore): ArticleCache {
    if (!this.#articles) {
      const store = open();
      this.#articles = { store, cache: new ArticleCache(store) };
    }
    return this.#articles.cache;
  }

  /** The design: its files count as programs, which do not change. */
  design(read: () => ReturnType<typeof readDesign>): ReturnType<typeof readDesign> {
    this.#design ??= read();
    return this.#design;
  }

  /** The fingerprint of all programs. */
  programs(compute: () => string): string {
    this.#programs ??= compute();
    return this.#programs;
  }

  /** Saves the articles for the next process. */
  save(): void {
    this.#articles?.store.save();
  }

  /**
   * The site of this build is shown.
   * @param isTracked whether the reads of each of its pages are recorded, so that the next build may start from it
   */
  commit(isTracked: boolean): void {
    this.assets.commit();
    this.#isShown = true;
    this.#shown = isTracked ? this.#site : undefined;
  }
}
