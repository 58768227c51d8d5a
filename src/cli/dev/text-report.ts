/** What the preview needs to know of the texts of a site: the address of each, and which are not published yet. */

import type { Site } from "../../site/site.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { TextReport } from "./outcome.ts";
import { banner } from "./server/injection.ts";

export function reportTexts(site: Site): TextReport {
  const { articles, pages } = site.library;
  const texts = [...articles, ...pages];
  const previews = texts.map(({ preview }) => preview);
  return {
    addresses: texts.map(({ file, path }) => [file, site.href(path)]),
    banners: bannersOf(site),
    articles: articles.length,
    drafts: previews.filter((preview) => preview === "draft").length,
    future: previews.filter((preview) => preview === "future").length,
  };
}

function bannersOf(site: Site): TextReport["banners"] {
  const { language } = site.journal;
  const words = COMMAND_TEXTS[language].preview;
  const sentences = [
    ...site.library.pages.map(({ path, preview }) => ({ path, sentence: preview && words.draft })),
    ...site.library.articles.map(({ path, preview, date }) => ({
      path,
      sentence: preview && (preview === "draft" ? words.draft : words.future(date)),
    })),
  ];
  return sentences.flatMap(({ path, sentence }): TextReport["banners"] =>
    sentence ? [[site.href(path), banner(language, words.banner, sentence)]] : [],
  );
}
