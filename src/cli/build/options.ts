/** The options of `tribune build`. */

import { DateTime } from "luxon";
import type { ShareNumbers } from "../../content/library/share.ts";
import { ANY_LOCALE } from "../../content/time/luxon-locale.ts";
import type { BuildTexts } from "../../text/locales/commands/build.ts";
import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { folderInMessages, parseOptions, SWITCH, UsageError, VALUE, VALUES } from "../options.ts";

export interface BuildOptions {
  readonly articles: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  /** Milliseconds since 1970; undefined for the clock. */
  readonly now: number | undefined;
  readonly drafts: boolean;
  /** Number of releases to keep; 0 for a real folder, undefined to keep the current setting. */
  readonly releases: number | undefined;
  /** Whether published pages may disappear. */
  readonly allowRemoved: boolean;
  readonly compress: boolean;
  /** Whether to build everything without reusing earlier builds. */
  readonly fresh: boolean;
  /** Addresses whose pages are explained. */
  readonly explain: readonly string[];
  /** The part to make; undefined for the whole site. */
  readonly shard: ShareNumbers | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
}

const OPTIONS = {
  articles: VALUE,
  output: VALUE,
  "path-prefix": VALUE,
  now: VALUE,
  releases: VALUE,
  explain: VALUES,
  shard: VALUE,
  drafts: SWITCH,
  compress: SWITCH,
  fresh: SWITCH,
  "allow-removed": SWITCH,
  json: SWITCH,
  quiet: SWITCH,
} as const;

export function parseBuildOptions(words: readonly string[], texts: CommonTexts & BuildTexts): BuildOptions {
  const { drafts, compress, fresh, json, quiet, debug, ...values } = parseOptions(
    words,
    OPTIONS,
    texts,
  ).values;
  const shard = parseShard(values.shard, texts);
  if (shard) {
    if (values.output === undefined) throw new UsageError(texts.shardWithoutOutput);
    for (const option of ["releases", "explain", "allow-removed"] as const)
      if (values[option]) throw new UsageError(texts.shardWith(`--${option}`));
  }
  return {
    articles: folderInMessages(values.articles ?? "articles"),
    output: folderInMessages(values.output ?? "_site"),
    pathPrefix: parsePathPrefix(values["path-prefix"], texts),
    now: moment(values.now, texts),
    drafts,
    releases: parseReleases(values.releases, texts),
    compress,
    fresh,
    explain: values.explain ?? [],
    allowRemoved: values["allow-removed"],
    shard,
    json,
    quiet,
    debug,
  };
}

export function parsePathPrefix(
  value: string | undefined,
  texts: Pick<BuildTexts, "badPathPrefix">,
): string | undefined {
  if (value === undefined) return undefined;
  const path = `/${value.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  if (!/^\/(?:[a-z0-9._~-]+\/)*$/i.test(path)) throw new UsageError(texts.badPathPrefix(value));
  return path;
}

function parseShard(value: string | undefined, texts: BuildTexts): ShareNumbers | undefined {
  if (value === undefined) return undefined;
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []).map(Number);
  if (number < 1 || number > of) throw new UsageError(texts.badShard(value));
  return { number, of };
}

function moment(value: string | undefined, texts: BuildTexts): number | undefined {
  if (value === undefined) return undefined;
  // Without an offset the time is UTC, so that it means the same everywhere.
  const at = DateTime.fromISO(value, { ...ANY_LOCALE, zone: "utc" });
  if (!at.isValid) throw new UsageError(texts.badNow(value));
  return at.toMillis();
}

export function parseReleases(
  value: string | undefined,
  texts: Pick<BuildTexts, "badReleases">,
): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,3}$/.test(value)) throw new UsageError(texts.badReleases(value));
  return Number(value);
}
