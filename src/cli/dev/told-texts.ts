/** What a build tells the preview of its texts: where each is, and which of them nobody else can read yet. */

import type { Library } from "../../content/library/library.ts";
import type { Site } from "../../site/site.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { BuiltOutcome } from "./outcome.ts";
import { banner } from "./server/injection.ts";

type Told = Pick<BuiltOutcome, "addresses" | "banners" | "articles" | "drafts" | "future">;
type Addresses = NonNullable<BuiltOutcome["addresses"]>;

export class ToldTexts {
  #told: Addresses | undefined;
  #library: Library | undefined;
  #rest: Omit<Told, "addresses"> | undefined;

  of(site: Site): Told {
    if (site.library === this.#library && this.#rest) return this.#rest;
    this.#library = site.library;
    const { articles, pages } = site.library;
    const texts = [...articles, ...pages];
    const previews = texts.map(({ preview }) => preview);
    const addresses = texts.map(({ file, path }): [string, string] => [file, site.href(path)]);
    this.#rest = {
      banners: bannersOf(site),
      articles: articles.length,
      drafts: previews.filter((preview) => preview === "draft").length,
      future: previews.filter((preview) => preview === "future").length,
    };
    return { ...(!this.#isTold(addresses) && { addresses }), ...this.#rest };
  }

  /** They are many, and change seldom. */
  #isTold(addresses: Addresses): boolean {
    const told = this.#told;
    this.#told = addresses;
    return (
      told?.length === addresses.length &&
      addresses.every(([file, path], index) => told[index]?.[0] === file && told[index]?.[1] === path)
    );
  }
}

function bannersOf(site: Site): BuiltOutcome["banners"] {
  const { language } = site.journal;
  const words = COMMAND_TEXTS[language].preview;
  const sentences = [
    ...site.library.pages.map(({ path, preview }) => ({ path, sentence: preview && words.draft })),
    ...site.library.articles.map(({ path, preview, date }) => ({
      path,
      sentence: preview && (preview === "draft" ? words.draft : words.future(date)),
    })),
  ];
  return sentences.flatMap(({ path, sentence }): BuiltOutcome["banners"] =>
    sentence ? [[site.href(path), banner(language, words.banner, sentence)]] : [],
  );
}
