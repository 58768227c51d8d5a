/** The options of `tribune build`, parsed once. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { DateTime } from "luxon";
import { nearest } from "../problems/nearest.ts";
import type { Texts } from "./texts.ts";

export interface BuildOptions {
  readonly articles: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  /** Milliseconds since 1970; undefined for the clock. */
  readonly now: number | undefined;
  readonly drafts: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

/** A mistake in the command itself: one sentence, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const VALUES = ["--articles", "--output", "--path-prefix", "--now"] as const;
const SWITCHES = ["--drafts", "--json", "--quiet", "--debug", "--help"] as const;

export function parseBuildOptions(words: readonly string[], texts: Texts): BuildOptions {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const rest = [...words];
  for (let given = rest.shift(); given !== undefined; given = rest.shift()) {
    const [name, inline] = splitOnce(given);
    if (SWITCHES.some((known) => known === name) && inline === undefined) switches.add(name);
    else if (VALUES.some((known) => known === name)) {
      const value = inline ?? rest.shift();
      if (!value || (inline === undefined && value.startsWith("--")))
        throw new UsageError(texts.valueMissing(name));
      values.set(name, value);
    } else {
      throw new UsageError(texts.unknownOption(given, nearest(name, [...VALUES, ...SWITCHES])));
    }
  }
  return {
    articles: folder(values.get("--articles") ?? "articles"),
    output: folder(values.get("--output") ?? "_site"),
    pathPrefix: pathPrefix(values.get("--path-prefix"), texts),
    now: moment(values.get("--now"), texts),
    drafts: switches.has("--drafts"),
    json: switches.has("--json"),
    quiet: switches.has("--quiet"),
    debug: switches.has("--debug"),
    help: switches.has("--help"),
  };
}

/** A folder as messages name it: relative to the working folder, with `/`. */
function folder(given: string): string {
  return relative(process.cwd(), resolve(given)).split(sep).join("/") || ".";
}

function pathPrefix(given: string | undefined, texts: Texts): string | undefined {
  if (given === undefined) return undefined;
  const path = `/${given.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  if (!/^\/(?:[a-z0-9._~-]+\/)*$/i.test(path)) throw new UsageError(texts.badPathPrefix(given));
  return path;
}

function moment(given: string | undefined, texts: Texts): number | undefined {
  if (given === undefined) return undefined;
  // Without an offset it is UTC, so that it means the same everywhere.
  const at = DateTime.fromISO(given, { zone: "utc" });
  if (!at.isValid) throw new UsageError(texts.badNow(given));
  return at.toMillis();
}

/** `--output=x` as its two parts. */
function splitOnce(word: string): [string, string | undefined] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
