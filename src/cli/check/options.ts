/** The options of `tribune check`, parsed once. */

import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { folderInMessages, parseOptions, SWITCH, VALUE } from "../options.ts";

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
}

const OPTIONS = {
  articles: VALUE,
  fix: SWITCH,
  "no-site": SWITCH,
  external: SWITCH,
  verbose: SWITCH,
  readability: SWITCH,
  json: SWITCH,
} as const;

export function parseCheckOptions(words: readonly string[], texts: CommonTexts): CheckOptions {
  const {
    articles = "articles",
    "no-site": noSite,
    ...switches
  } = parseOptions(words, OPTIONS, texts).values;
  return { ...switches, articles: folderInMessages(articles), site: !noSite };
}
