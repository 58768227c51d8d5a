/** The options of `tribune merge`. */
import type { CommandTexts } from "../../text/locales/command-texts.ts";
import { parseReleases } from "../build/options.ts";
import { folderInMessages, parseOptions, SWITCH, UsageError, VALUE } from "../options.ts";

export interface MergeOptions {
  /** The folders of the parts, as in messages. */
  readonly parts: readonly string[];
  readonly output: string;
  /** Number of releases to keep; 0 for a real folder, undefined to keep the current setting. */
  readonly releases: number | undefined;
  /** Whether published pages may disappear. */
  readonly allowRemoved: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
}

const OPTIONS = {
  output: VALUE,
  releases: VALUE,
  "allow-removed": SWITCH,
  json: SWITCH,
  quiet: SWITCH,
} as const;

export function parseMergeOptions(
  words: readonly string[],
  { common, build, merge }: Pick<CommandTexts, "common" | "build" | "merge">,
): MergeOptions {
  const { values, positionals } = parseOptions(words, OPTIONS, common, true);
  if (positionals.length === 0) throw new UsageError(merge.noParts);
  const { json, quiet, debug } = values;
  return {
    parts: positionals.map(folderInMessages),
    output: folderInMessages(values.output ?? "_site"),
    releases: parseReleases(values.releases, build),
    allowRemoved: values["allow-removed"],
    json,
    quiet,
    debug,
  };
}
