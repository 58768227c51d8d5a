import { type Article, type Html, html, type Site } from "../../src/index.ts";
import { authorNames } from "./byline.ts";
import { languageAttribute } from "./language.ts";
import { shortRating } from "./rating.ts";
import { time } from "./time.ts";

export interface TeaserOptions {
  /** Level of its heading on the page. */
  readonly level: 2 | 3;
  /** With its standfirst. */
  readonly summary?: boolean;
  readonly kind?: "lead" | "second" | "line";
}

/** An article on a list: genre, title, standfirst, who, when, mark. */
export function teaser(
  article: Article,
  site: Site,
  { level, summary = true, kind = "line" }: TeaserOptions,
): Html {
  const { words } = site;
  const link = html`<a href="${site.href(article.path)}">${article.title}</a>`;
  return html`<article class="teaser teaser-${kind}"${languageAttribute(article.language, site.journal.language)}>
<p class="label">${words.genres[article.genre]}</p>
${level === 2 ? html`<h2 class="teaser-title">${link}</h2>` : html`<h3 class="teaser-title">${link}</h3>`}
${summary && article.summary && html`<p class="teaser-summary">${article.summary}</p>\n`}<p class="teaser-meta"><span>${authorNames(article.authors, site, false)}</span> <span>${time(article.date, words)}</span>${
    article.rating && html` ${shortRating(article.rating, words)}`
  }</p>
</article>`;
}

/** A plain list of teasers. */
export function teaserList(articles: readonly Article[], site: Site, options: TeaserOptions): Html {
  if (articles.length === 0) return html`<p class="empty">${site.words.noArticles}</p>`;
  return html`<ul class="teasers">
${articles.map((article) => html`<li>${teaser(article, site, options)}</li>\n`)}</ul>`;
}
