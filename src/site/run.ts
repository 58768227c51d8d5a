/** The options of one build, and how they get from the command line to the plugin. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Share } from "../content/library/share.ts";
import { ConcurrencyLimit } from "../incremental/concurrency-limit.ts";
import type { Revision } from "../incremental/revision.ts";
import type { EleventyConfig } from "./api.ts";
import { tasksAtOnce } from "./machine.ts";
import type { Site } from "./site.ts";
import type { SiteSession } from "./site-session.ts";

const PAGES = "pages";

/** Cache of parsed and rendered articles, for `tribune build`. */
export const ARTICLE_CACHE = ".cache/tribune/texts";

export interface RunOptions {
  /** Folder of the articles, relative to the working directory. */
  readonly articles: string;
  /** Output folder, relative to the working directory. */
  readonly output: string;
  /** Overrides the journal's path prefix. */
  readonly pathPrefix: string | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Stamps of files when the run started, by absolute path; undefined if each file is examined when needed. */
  readonly stamps: ReadonlyMap<string, string> | undefined;
  readonly drafts: boolean;
  /** A preview is written without files for hosts and without the policy, which would block what it adds to pages. */
  readonly preview: boolean;
  /** Whether to write compressed copies, even if the journal does not enable them. */
  readonly compress: boolean;
  /** Whether nobody is served the site: then it is compressed only for hosts, which count its files. */
  readonly isOnlyChecked: boolean;
  /** `use`: reads and writes the cache. `renew`: ignores stored articles and stores all again. */
  readonly articleCache: "use" | "renew" | "none";
  /** Relative to the working directory. */
  readonly articleCacheFolder: string;
  /** Reuses pages of the last build; undefined if every page is rendered. */
  readonly revision: Revision | undefined;
  /** The share that this build makes; undefined for the whole site. */
  readonly share: Share | undefined;
  /** Whether a file named by a digest of its content is published already; then it is reused. */
  readonly takeOver: ((file: string) => boolean) | undefined;
  /** Shared by the builds of this process; undefined for a single build. */
  readonly session: SiteSession | undefined;
  /** Aborted if the build is abandoned, so that its background work stops. */
  readonly givenUp: AbortSignal | undefined;
  /** Bounds what runs beside the main thread. */
  readonly limit: ConcurrencyLimit;
  /** Called when the articles are loaded, before pages are written. */
  readonly onLoaded: ((site: Site) => void) | undefined;
  /** Called after each encoded image. */
  readonly onPicture: ((done: number, total: number) => void) | undefined;
}

const runs = new WeakMap<EleventyConfig, RunOptions>();

/** Passes the options of `tribune build` to the plugin, by way of its configuration. */
export function attachRun(config: EleventyConfig, options: RunOptions): void {
  runs.set(config, options);
}

/** Call it when the run is over. */
export function detachRun(config: EleventyConfig): void {
  runs.delete(config);
}

/** Whether Eleventy was started directly, not by `tribune build`. */
export function isPlain(config: EleventyConfig): boolean {
  return !runs.has(config);
}

/** The options from the command line, or the defaults for plain Eleventy. */
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
    isOnlyChecked: false,
    articleCache: "none",
    articleCacheFolder: ARTICLE_CACHE,
    revision: undefined,
    share: undefined,
    takeOver: undefined,
    session: undefined,
    givenUp: undefined,
    limit: new ConcurrencyLimit(tasksAtOnce(environment)),
    onLoaded: undefined,
    onPicture: undefined,
  };
}

/** The folder of free pages; undefined if the site has none. */
export function pagesFolder(): { readonly root: string; readonly label: string } | undefined {
  return existsSync(PAGES) ? { root: resolve(PAGES), label: PAGES } : undefined;
}

/**
 * The clock, in milliseconds since 1970: SOURCE_DATE_EPOCH if set, otherwise the machine's. A build reads the time only
 * here.
 */
export function readClock(environment: NodeJS.ProcessEnv): number {
  return givenClock(environment) ?? Date.now();
}

/** SOURCE_DATE_EPOCH (in seconds), in milliseconds since 1970; undefined if it is not set, or no number. */
export function givenClock(environment: NodeJS.ProcessEnv): number | undefined {
  const given = environment["SOURCE_DATE_EPOCH"];
  return given !== undefined && /^\d{1,11}$/.test(given) ? Number(given) * 1000 : undefined;
}
