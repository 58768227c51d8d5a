/**
 * The sitemap of the last two days' articles, for Google News.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */

import type { Routes } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Library } from "../../content/library/library.ts";
import { type Html, html } from "../../text/html.ts";
import { xmlText } from "../../text/xml.ts";

/** How long an article counts as news, in milliseconds. */
export const NEWS_WINDOW = 48 * 60 * 60 * 1000;
const MAX_ARTICLES = 1000;

/**
 * The sitemap's XML; undefined for a journal that must not be indexed.
 *
 * If nothing is new, it contains the newest article without news tags, which Google allows for older URLs: the schema
 * requires a URL, and removing the file would be an error for crawlers.
 *
 * @param now the clock, in milliseconds since 1970
 */
export function newsSitemapOf(
  library: Library,
  journal: Journal,
  routes: Routes,
  now: number,
): string | undefined {
  const { indexable } = library;
  const [newest] = indexable;
  if (!newest) return undefined;
  // Newest first: stopping at the first older article records no dependency on the rest.
  const end = indexable.findIndex(({ date }) => date.epoch <= now - NEWS_WINDOW);
  const fresh = indexable
    .slice(0, end === -1 ? indexable.length : end)
    .filter(({ date }) => date.epoch <= now)
    .slice(0, MAX_ARTICLES);
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${fresh.length === 0 ? url(newest, routes) : fresh.map((article) => url(article, routes, news(article, journal)))}</urlset>
`);
}

function url(article: Article, routes: Routes, about?: Html): Html {
  return html`<url><loc>${xmlText(routes.absolute(article.path))}</loc>${about}</url>\n`;
}

function news({ title, date, language }: Article, journal: Journal): Html {
  return html`<news:news><news:publication><news:name>${xmlText(journal.title)}</news:name><news:language>${languageCode(language)}</news:language></news:publication><news:publication_date>${date.iso}</news:publication_date><news:title>${xmlText(title)}</news:title></news:news>`;
}

/** ISO 639 code of two or three letters; Google distinguishes only Chinese by script. */
function languageCode(tag: string): string {
  const [language = tag, ...others] = tag.toLowerCase().split("-");
  if (language !== "zh") return language;
  return others.some((part) => ["tw", "hk", "mo", "hant"].includes(part)) ? "zh-tw" : "zh-cn";
}
