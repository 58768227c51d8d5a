/** The options of `tribune check`. */

import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { folderInMessages, parseOptions, SWITCH, VALUE } from "../options.ts";

export interface CheckOptions {
  readonly articles: string;
  /** Writes typographic corrections to the files. */
  readonly fix: boolean;
  /** Builds the site in a temporary folder and checks it too. */
  readonly site: boolean;
  /** Checks external links. */
  readonly external: boolean;
  /** Shows every problem, however many of a rule, and every line with typographic corrections. */
  readonly verbose: boolean;
  /** Reports the readability of each article. */
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
