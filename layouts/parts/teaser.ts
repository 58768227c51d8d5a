import { type Article, type Html, html, type Site } from "../../src/index.ts";
import { authorNames } from "./byline.ts";
import { directionAttribute, languageAttribute } from "./language.ts";
import { shortRating } from "./rating.ts";
import { time } from "./time.ts";

export interface TeaserOptions {
  /** Heading level on the page. */
  readonly level: 2 | 3;
  /** Whether to show the standfirst. */
  readonly summary?: boolean;
  readonly kind?: "lead" | "second" | "line";
}

/** An article in a list: genre, title, standfirst, author, date, rating. */
export function teaser(
  article: Article,
  site: Site,
  { level, summary = true, kind = "line" }: TeaserOptions,
): Html {
  const { words } = site;
  const language = languageAttribute(article.language, site.journal.language);
  const link = html`<a href="${site.href(article.path)}">${article.titleMarkup}</a>`;
  return html`<article class="teaser teaser-${kind}"${directionAttribute(article.language)}>
<p class="label">${words.genres[article.genre]}</p>
${level === 2 ? html`<h2 class="teaser-title"${language}>${link}</h2>` : html`<h3 class="teaser-title"${language}>${link}</h3>`}
${summary && article.summary && html`<p class="teaser-summary"${language}>${article.summaryMarkup}</p>\n`}<p class="teaser-meta"><span>${authorNames(article.authors, site, false)}</span> <span>${time(article.date, words)}</span>${
    article.rating && html` ${shortRating(article.rating, words)}`
  }</p>
</article>`;
}

/** A compact list: titles with authors and dates only. */
export function denseList(articles: readonly Article[], site: Site): Html {
  const { words, journal } = site;
  return html`<ul class="dense">
${articles.map(
  (
    article,
  ) => html`<li><a href="${site.href(article.path)}"${languageAttribute(article.language, journal.language)}>${article.titleMarkup}</a> <span class="count">${authorNames(article.authors, site, false)} · ${time(article.date, words)}</span></li>
`,
)}</ul>`;
}

/** A list of teasers. */
export function teaserList(articles: readonly Article[], site: Site, options: TeaserOptions): Html {
  if (articles.length === 0) return html`<p class="empty">${site.words.noArticles}</p>`;
  return html`<ul class="teasers">
${articles.map((article) => html`<li>${teaser(article, site, options)}</li>\n`)}</ul>`;
}
