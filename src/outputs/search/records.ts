/** The records of the search index: only texts that lists and search engines may show. */
import { Article } from "../../content/article/article.ts";
import type { FreePage } from "../../content/article/free-page.ts";
import type { Library } from "../../content/library/library.ts";
import { isRightToLeft } from "../../markdown/language-spans.ts";
import { list } from "../../text/list.ts";
import type { Words } from "../../text/locales/site-words.ts";
import { notate } from "./notation.ts";
import type { SearchRecord } from "./pagefind.ts";
import { plainText } from "./plain-text.ts";

/** A record without its sort key. */
type Unranked = Omit<SearchRecord, "sort">;

/**
 * Articles, newest first, then free pages.
 * @param isOwn whether to make the record of a text; all are ranked
 */
export function searchRecords(
  library: Library,
  words: Words,
  isOwn: (text: Article | FreePage) => boolean = () => true,
): SearchRecord[] {
  const { articles, pages } = library.findable;
  return [...articles, ...pages].flatMap((text, rank) => {
    if (!isOwn(text)) return [];
    const record = text instanceof Article ? articleRecord(text, words) : pageRecord(text, words);
    return { ...record, sort: { rank: String(rank) } };
  });
}

function articleRecord(article: Article, words: Words): Unranked {
  const { authors, tags, rating } = article;
  const names = authors.map((author) => author.name);
  return {
    url: article.path,
    content: notate(`${article.chapo ?? ""} ${plainText(article.body)}`.trim()),
    meta: {
      ...pageMeta(article, words),
      author: notate(list(names, words.language)),
      date: words.date(article.date),
      ...(tags.length > 0 && { tags: notate(tags.map((tag) => tag.name).join(", ")) }),
      ...(rating && { rating: words.ratingValue(rating.value, rating.best) }),
    },
    filters: {
      tag: tags.map((tag) => tag.name),
      author: names,
      genre: [words.genres[article.genre]],
    },
  };
}

function pageRecord(page: FreePage, words: Words): Unranked {
  return { url: page.path, content: notate(plainText(page.body)), meta: pageMeta(page, words), filters: {} };
}

function pageMeta({ title, language }: Article | FreePage, words: Words): Record<string, string> {
  if (language === words.language) return { title: notate(title) };
  return { title: notate(title), lang: language, ...(isRightToLeft(language) && { dir: "rtl" }) };
}
