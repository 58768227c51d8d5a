/** The options of `tribune build`, parsed once. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { DateTime } from "luxon";
import { parseOptions, UsageError } from "../options.ts";
import type { Texts } from "../texts.ts";
import type { BuildTexts } from "./texts.ts";

export interface BuildOptions {
  readonly articles: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  /** Milliseconds since 1970; undefined for the clock. */
  readonly now: number | undefined;
  readonly drafts: boolean;
  readonly compress: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const SPEC = {
  values: ["--articles", "--output", "--path-prefix", "--now"],
  switches: ["--drafts", "--compress", "--json", "--quiet", "--debug", "--help"],
};

export function parseBuildOptions(words: readonly string[], texts: Texts & BuildTexts): BuildOptions {
  const options = parseOptions(words, SPEC, texts);
  return {
    articles: folder(options.value("--articles") ?? "articles"),
    output: folder(options.value("--output") ?? "_site"),
    pathPrefix: pathPrefix(options.value("--path-prefix"), texts),
    now: moment(options.value("--now"), texts),
    drafts: options.has("--drafts"),
    compress: options.has("--compress"),
    json: options.has("--json"),
    quiet: options.has("--quiet"),
    debug: options.has("--debug"),
    help: options.has("--help"),
  };
}

/** A folder as messages name it: relative to the working folder, with `/`. */
function folder(given: string): string {
  return relative(process.cwd(), resolve(given)).split(sep).join("/") || ".";
}

function pathPrefix(given: string | undefined, texts: BuildTexts): string | undefined {
  if (given === undefined) return undefined;
  const path = `/${given.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  if (!/^\/(?:[a-z0-9._~-]+\/)*$/i.test(path)) throw new UsageError(texts.badPathPrefix(given));
  return path;
}

function moment(given: string | undefined, texts: BuildTexts): number | undefined {
  if (given === undefined) return undefined;
  // Without an offset it is UTC, so that it means the same everywhere.
  const at = DateTime.fromISO(given, { zone: "utc" });
  if (!at.isValid) throw new UsageError(texts.badNow(given));
  return at.toMillis();
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
