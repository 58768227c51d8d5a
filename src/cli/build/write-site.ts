/** Lets Eleventy write the whole site into a folder. */

import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import type { Share } from "../../content/library/share.ts";
import { ConcurrencyLimit } from "../../incremental/concurrency-limit.ts";
import type { Revision } from "../../incremental/revision.ts";
import type { EleventyConfig } from "../../site/api.ts";
import { tasksAtOnce } from "../../site/machine.ts";
import { ARTICLE_CACHE, attachRun, detachRun, type RunOptions } from "../../site/run.ts";
import type { Site } from "../../site/site.ts";
import type { SiteSession } from "../../site/site-session.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { Terminal } from "../terminal.ts";
import type { BuildOptions } from "./options.ts";

export interface WriteOptions {
  readonly options: Pick<BuildOptions, "articles" | "pathPrefix" | "drafts" | "compress">;
  readonly folder: string;
  /** Whether the site is only a preview for its author. */
  readonly preview?: boolean;
  /** See {@link RunOptions}. */
  readonly isOnlyChecked?: boolean;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  readonly givenUp: AbortSignal;
  /** Stamps of files at the start of the build, by absolute path; read from disk by default. */
  readonly stamps?: RunOptions["stamps"];
  /** Whether articles of earlier builds are used; not by default. */
  readonly articleCache?: RunOptions["articleCache"];
  /** Folder of the cached articles; that of `tribune build` by default. */
  readonly articleCacheFolder?: string;
  /** Decides which pages of the last build are reused. */
  readonly revision?: Revision;
  /** The share to make; the whole site by default. */
  readonly share?: Share;
  /** See {@link RunOptions}. */
  readonly takeOver?: RunOptions["takeOver"];
  /** Shared with the other builds of this process. */
  readonly session?: SiteSession;
  readonly texts: Pick<BuildTexts, "pictures" | "progress">;
  readonly terminal: Pick<Terminal, "progress">;
}

export interface WrittenSite {
  readonly site: Site;
  /** Number of rendered pages. */
  readonly pages: number;
  /** Their files, relative to the folder. */
  readonly outputs: ReadonlySet<string>;
}

export async function writeSite(request: WriteOptions): Promise<WrittenSite> {
  const { options, terminal, texts } = request;
  const { share } = request;
  const count = new PageCount(request.folder, share, (done, total) =>
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
        output: request.folder,
        pathPrefix: options.pathPrefix,
        now: request.now,
        stamps: request.stamps,
        drafts: options.drafts,
        preview: request.preview ?? false,
        compress: options.compress,
        isOnlyChecked: request.isOnlyChecked ?? false,
        articleCache: request.articleCache ?? "none",
        articleCacheFolder: request.articleCacheFolder ?? ARTICLE_CACHE,
        revision: request.revision,
        share: request.share,
        takeOver: request.takeOver,
        session: request.session,
        givenUp: request.givenUp,
        limit: new ConcurrencyLimit(tasksAtOnce(process.env), request.givenUp),
        onLoaded: (loaded) => {
          site = loaded;
          const pages = Object.values(loaded.pages).reduce((sum, kind) => sum + kind.length, 0);
          count.total = Math.round(pages / (share?.of ?? 1));
        },
        onPicture: (done, total) => terminal.progress?.(texts.pictures(done, total)),
      });
      // Quiet mode does not silence these.
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

/** Counts the pages of a build. Eleventy's configuration outlives the build, so this must not reference it. */
class PageCount {
  readonly outputs = new Set<string>();
  pages = 0;
  /** Expected number of pages, as far as known. */
  total = 0;
  readonly #folder: string;
  readonly #share: Share | undefined;
  #progress: (done: number, total: number) => void;

  constructor(folder: string, share: Share | undefined, progress: (done: number, total: number) => void) {
    this.#folder = folder;
    this.#share = share;
    this.#progress = progress;
  }

  follow(config: EleventyConfig): void {
    const count = (url: string | false, file: string | false) => this.#count(url, file);
    config.addTransform("tribune-count", function (content) {
      count(this.page.url, this.page.outputPath);
      return content;
    });
  }

  /** Stops reporting progress. */
  end(): void {
    this.#progress = () => {};
  }

  #count(url: string | false, file: string | false): void {
    // Eleventy also renders templates that it does not write.
    if (url === false || this.#share?.hasOutput(url) === false) return;
    this.pages += 1;
    if (file !== false) this.outputs.add(relative(this.#folder, file).split(sep).join("/"));
    if (this.pages % 50 === 0) this.#progress(this.pages, Math.max(this.pages, this.total));
  }
}
