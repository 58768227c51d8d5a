/** The options of `tribune new`. */

import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { parseOptions, SWITCH, VALUE, VALUES } from "../options.ts";

/** The article's details that were given on the command line. */
export interface ArticleDetails {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  readonly genre: string | undefined;
}

export interface NewOptions extends ArticleDetails {
  readonly slug: string | undefined;
  readonly articles: string;
  readonly bare: boolean;
  readonly open: boolean;
  readonly json: boolean;
  readonly debug: boolean;
}

const OPTIONS = {
  author: VALUE,
  tag: VALUES,
  genre: VALUE,
  slug: VALUE,
  articles: VALUE,
  bare: SWITCH,
  open: SWITCH,
  json: SWITCH,
} as const;

export function parseNewOptions(words: readonly string[], texts: CommonTexts): NewOptions {
  const { values, positionals } = parseOptions(words, OPTIONS, texts, true);
  const { author, tag = [], genre, slug, articles, bare, open, json, debug } = values;
  return {
    // An unquoted title arrives as several words.
    title: positionals.join(" ").trim() || undefined,
    author: author?.trim(),
    tags: tag.map((name) => name.trim()),
    genre,
    slug,
    articles: articles?.replace(/\/+$/, "") ?? "articles",
    bare,
    open,
    json,
    debug,
  };
}
