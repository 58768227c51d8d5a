/** The options of `tribune check`, parsed once. */
import { folderInMessages, parseOptions } from "../options.ts";
import type { Texts } from "../texts.ts";

export interface CheckOptions {
  readonly articles: string;
  /** Writes the corrections of typography. */
  readonly fix: boolean;
  /** Builds the site aside and judges it too. */
  readonly site: boolean;
  /** Asks for the links to other sites. */
  readonly external: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const SPEC = {
  values: ["--articles"],
  switches: ["--fix", "--no-site", "--external", "--json", "--debug", "--help"],
} as const;

export function parseCheckOptions(words: readonly string[], texts: Texts): CheckOptions {
  const options = parseOptions(words, SPEC, texts);
  return {
    articles: folderInMessages(options.value("--articles") ?? "articles"),
    fix: options.has("--fix"),
    site: !options.has("--no-site"),
    external: options.has("--external"),
    json: options.has("--json"),
    debug: options.has("--debug"),
    help: options.has("--help"),
  };
}
