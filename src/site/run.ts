/** What one run of the build was asked to do, and what came of it; how the command line reaches the plugin. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Revision } from "../incremental/revision.ts";
import type { EleventyConfig } from "./api.ts";
import type { Site } from "./site.ts";
import type { SiteSession } from "./site-session.ts";

const PAGES = "pages";

/** Where `tribune build` and plain Eleventy keep the search index. */
export const SEARCH_CACHE = ".cache/tribune/search";

/** Where `tribune build` stores articles as they were read and rendered. */
export const ARTICLE_CACHE = ".cache/tribune/texts";

export interface RunOptions {
  /** Folder of the articles, relative to the working folder. */
  readonly articles: string;
  /** Folder to write, relative to the working folder. */
  readonly output: string;
  /** Overrides the journal's own. */
  readonly pathPrefix: string | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Of files as they were when the run began, by absolute path; undefined where each is asked for. */
  readonly stamps: ReadonlyMap<string, string> | undefined;
  readonly drafts: boolean;
  /** Only shown to who writes it: without what hosts want, which would refuse what the preview adds to its pages. */
  readonly preview: boolean;
  /** Writes compressed copies of the texts, even if the journal does not ask for them. */
  readonly compress: boolean;
  /** Where the search index is kept from build to build, relative to the working folder. */
  readonly searchCache: string;
  /** `use`: takes articles from the cache, and adds to it; `renew`: reads and renders all of them anew, and stores them. */
  readonly articleCache: "use" | "renew" | "none";
  /** Where it lies, relative to the working folder. */
  readonly articleCacheFolder: string;
  /** Takes pages of the last build over; undefined when every page is rendered. */
  readonly revision: Revision | undefined;
  /** Shared with the other builds of this process; undefined for a build that stands for itself. */
  readonly session: SiteSession | undefined;
  /** Aborted when the build is given up: what runs beside it ends. */
  readonly givenUp: AbortSignal | undefined;
  /** Called when the articles are read and the pages begin to be written. */
  readonly onLoaded: ((site: Site) => void) | undefined;
  /** Called when the files of one more picture are encoded. */
  readonly onPicture: ((done: number, total: number) => void) | undefined;
}

const runs = new WeakMap<EleventyConfig, RunOptions>();

/** Hands the options of `tribune build` to the plugin that will read this configuration. */
export function attachRun(config: EleventyConfig, options: RunOptions): void {
  runs.set(config, options);
}

/** Forgets them, when the run is over. */
export function detachRun(config: EleventyConfig): void {
  runs.delete(config);
}

/** Whether Eleventy runs by itself, without `tribune build` to publish what it writes. */
export function isPlain(config: EleventyConfig): boolean {
  return !runs.has(config);
}

/** The options of this run: those of the command line, else what plain Eleventy gets. */
export function runOf(config: EleventyConfig): RunOptions {
  return runs.get(config) ?? defaultRun(process.env);
}

export function defaultRun(environment: NodeJS.ProcessEnv): RunOptions {
  return {
    articles: "articles",
    output: "_site",
    pathPrefix: undefined,
    now: readClock(environment),
    stamps: undefined,
    drafts: false,
    preview: false,
    compress: false,
    searchCache: SEARCH_CACHE,
    articleCache: "none",
    articleCacheFolder: ARTICLE_CACHE,
    revision: undefined,
    session: undefined,
    givenUp: undefined,
    onLoaded: undefined,
    onPicture: undefined,
  };
}

/** The folder of free pages, as the library is loaded from it; undefined when the site has none. */
export function pagesFolder(): { readonly root: string; readonly label: string } | undefined {
  return existsSync(PAGES) ? { root: resolve(PAGES), label: PAGES } : undefined;
}

/** The one place where the time is read: SOURCE_DATE_EPOCH (seconds) where it is set, else the machine's clock. */
export function readClock(environment: NodeJS.ProcessEnv): number {
  const given = environment["SOURCE_DATE_EPOCH"];
  return given !== undefined && /^\d{1,11}$/.test(given) ? Number(given) * 1000 : Date.now();
}
