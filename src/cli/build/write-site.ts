/** Lets Eleventy write the whole site into a folder. */

import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import type { Revision } from "../../incremental/revision.ts";
import type { EleventyConfig } from "../../site/api.ts";
import { ARTICLE_CACHE, attachRun, detachRun, type RunOptions, SEARCH_CACHE } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import type { SiteSession } from "../../site/site-session.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import type { BuildOptions } from "./options.ts";

export interface WriteOptions {
  readonly options: Pick<BuildOptions, "articles" | "pathPrefix" | "drafts" | "compress">;
  readonly folder: string;
  /** Whether it is only to be shown to who writes it. */
  readonly preview?: boolean;
  /** Where the search index is kept; that of `tribune build` unless it is given. */
  readonly searchCache?: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly givenUp: AbortSignal;
  /** Of files as they were when the build began, by absolute path; each is asked for unless they are given. */
  readonly stamps?: RunOptions["stamps"];
  /** Whether articles of earlier builds are used; none unless it is given. */
  readonly articleCache?: RunOptions["articleCache"];
  /** Where they lie; with those of `tribune build` unless it is given. */
  readonly articleCacheFolder?: string;
  /** Takes pages of the last build over. */
  readonly revision?: Revision;
  /** Shared with the other builds of this process. */
  readonly session?: SiteSession;
  readonly texts: Pick<BuildTexts, "pictures" | "progress">;
  readonly terminal: Pick<Terminal, "progress">;
}

export interface WrittenSite {
  readonly site: Site;
  /** How many pages were rendered. */
  readonly pages: number;
  /** Their files, from the folder. */
  readonly outputs: ReadonlySet<string>;
}

export async function writeSite(written: WriteOptions): Promise<WrittenSite> {
  const { options, terminal, texts } = written;
  const count = new PageCount(written.folder, (done, total) =>
    terminal.progress?.(texts.progress(done, total)),
  );
  let site: Site | undefined;
  let configuration: EleventyConfig | undefined;
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: CONFIG_FILE,
    quietMode: true,
    source: "script",
    config: (config: EleventyConfig) => {
      configuration = config;
      attachRun(config, {
        articles: options.articles,
        output: written.folder,
        pathPrefix: options.pathPrefix,
        now: written.now,
        stamps: written.stamps,
        drafts: options.drafts,
        preview: written.preview ?? false,
        compress: options.compress,
        searchCache: written.searchCache ?? SEARCH_CACHE,
        articleCache: written.articleCache ?? "none",
        articleCacheFolder: written.articleCacheFolder ?? ARTICLE_CACHE,
        revision: written.revision,
        session: written.session,
        givenUp: written.givenUp,
        onLoaded: (loaded) => {
          site = loaded;
          count.total = Object.values(loaded.pages).reduce((sum, kind) => sum + kind.length, 0);
        },
        onPicture: (done, total) => terminal.progress?.(texts.pictures(done, total)),
      });
      // Its quiet mode forgets these.
      config.benchmarks.config.setIsVerbose(false);
      count.follow(config);
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
    if (configuration) detachRun(configuration);
  } finally {
    terminal.progress?.("");
    count.end();
  }
  if (!site) throw new Error("Eleventy ended without reading the site.");
  return { site, pages: count.pages, outputs: count.outputs };
}

/** Counts the pages of a build. Its configuration outlives it: nothing of the build is held here. */
class PageCount {
  readonly outputs = new Set<string>();
  pages = 0;
  /** How many there will be, as far as that is known. */
  total = 0;
  readonly #folder: string;
  #progress: (done: number, total: number) => void;

  constructor(folder: string, progress: (done: number, total: number) => void) {
    this.#folder = folder;
    this.#progress = progress;
  }

  follow(config: EleventyConfig): void {
    const count = (url: string | false, file: string | false) => this.#count(url, file);
    config.addTransform("tribune-count", function (content) {
      count(this.page.url, this.page.outputPath);
      return content;
    });
  }

  /** Nobody is shown any more how far it is. */
  end(): void {
    this.#progress = () => {};
  }

  #count(url: string | false, file: string | false): void {
    // Eleventy renders what it does not write, too.
    if (url === false) return;
    this.pages += 1;
    if (file !== false) this.outputs.add(relative(this.#folder, file).split(sep).join("/"));
    if (this.pages % 50 === 0) this.#progress(this.pages, Math.max(this.pages, this.total));
  }
}
