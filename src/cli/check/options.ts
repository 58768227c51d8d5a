/** The options of `tribune check`, parsed once. */

import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { folderInMessages, parseOptions } from "../options.ts";

export interface CheckOptions {
  readonly articles: string;
  /** Writes the corrections of typography. */
  readonly fix: boolean;
  /** Builds the site aside and judges it too. */
  readonly site: boolean;
  /** Asks for the links to other sites. */
  readonly external: boolean;
  /** Shows every line whose typography is not set, not one line a file. */
  readonly verbose: boolean;
  /** Tells how each article reads. */
  readonly readability: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const SPEC = {
  values: ["--articles"],
  switches: ["--fix", "--no-site", "--external", "--verbose", "--readability", "--json", "--debug", "--help"],
} as const;

export function parseCheckOptions(words: readonly string[], texts: CommonTexts): CheckOptions {
  const options = parseOptions(words, SPEC, texts);
  return {
    articles: folderInMessages(options.value("--articles") ?? "articles"),
    fix: options.has("--fix"),
    site: !options.has("--no-site"),
    external: options.has("--external"),
    verbose: options.has("--verbose"),
    readability: options.has("--readability"),
    json: options.has("--json"),
    debug: options.has("--debug"),
    help: options.has("--help"),
  };
}
