/** The texts of the search: only those that lists and search engines may show. */
import type { Article } from "../../content/article/article.ts";
import type { FreePage } from "../../content/article/free-page.ts";
import type { Library } from "../../content/library/library.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { fieldFingerprint } from "../../incremental/record-state.ts";
import { isRightToLeft } from "../../markdown/language-spans.ts";
import { list } from "../../text/list.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { Filters, FullText, SearchText, Shown } from "./search-text.ts";

/** What is known of a text without its body. */
type Facts = Omit<FullText, "html">;

/** @param isOwn whether to take a text */
export function searchTexts(
  library: Library,
  words: Words,
  isOwn: (text: Article | FreePage) => boolean = () => true,
): SearchText[] {
  const { articles, pages } = library.findable;
  return [
    ...articles
      .filter(isOwn)
      .map((article) =>
        textOf(article, articleFacts(article, words), articleFilters(article, words), article.date.epoch),
      ),
    ...pages
      .filter(isOwn)
      .map((page) => textOf(page, pageFacts(page, words), { tag: [], author: [], genre: [] }, undefined)),
  ];
}

/** Bodies are read only where an index is made of them. */
function textOf(
  text: Article | FreePage,
  facts: Facts,
  filters: Filters,
  epoch: number | undefined,
): SearchText {
  const key = fingerprintOf([facts, filters, text.slug, epoch, fieldFingerprint(text, "body")]);
  return { key, epoch, slug: text.slug, filters, read: () => ({ ...facts, html: String(text.body) }) };
}

function articleFacts(article: Article, words: Words): Facts {
  const { authors, tags, rating, chapo = "" } = article;
  return {
    ...shownBy(article, words),
    author: list(
      authors.map(({ name }) => name),
      words.language,
    ),
    date: words.date(article.date),
    genre: words.genres[article.genre],
    ...(rating && { rating: words.ratingValue(rating.value, rating.best) }),
    chapo,
    tags: tags.map(({ name }) => name).join(", "),
  };
}

function articleFilters({ authors, tags, genre }: Article, words: Words): Filters {
  return {
    tag: tags.map(({ name }) => name),
    author: authors.map(({ name }) => name),
    genre: [words.genres[genre]],
  };
}

const pageFacts = (page: FreePage, words: Words): Facts => ({ ...shownBy(page, words), chapo: "", tags: "" });

function shownBy({ path, title, language }: Article | FreePage, words: Words): Shown {
  if (language === words.language) return { url: path, title };
  return { url: path, title, lang: language, ...(isRightToLeft(language) && { dir: "rtl" }) };
}
