/** The options of `tribune new`, parsed once. */

import type { CommonTexts } from "../../text/locales/commands/common.ts";
import { type Options, parseOptions } from "../options.ts";

/** What the author wants, as far as it was said. */
export interface Wanted {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
  readonly genre: string | undefined;
}

export interface NewOptions extends Wanted {
  readonly slug: string | undefined;
  readonly articles: string;
  readonly bare: boolean;
  readonly open: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}

const SPEC = {
  values: ["--author", "--tag", "--genre", "--slug", "--articles"],
  switches: ["--bare", "--open", "--json", "--debug", "--help"],
  words: true,
};

export function parseNewOptions(words: readonly string[], texts: CommonTexts): NewOptions {
  const options: Options = parseOptions(words, SPEC, texts);
  // A title that somebody forgot to put between quotes comes as several words.
  const title = options.words.join(" ").trim();
  return {
    title: title || undefined,
    author: options.value("--author")?.trim(),
    tags: options.all("--tag").map((tag) => tag.trim()),
    genre: options.value("--genre"),
    slug: options.value("--slug"),
    articles: options.value("--articles")?.replace(/\/+$/, "") ?? "articles",
    bare: options.has("--bare"),
    open: options.has("--open"),
    json: options.has("--json"),
    debug: options.has("--debug"),
    help: options.has("--help"),
  };
}
