/** Replaces a withdrawn article: what it was, when it was withdrawn, and why. */
import { type Article, type Html, html, type Site } from "../../src/index.ts";
import { authorNames } from "./byline.ts";
import { languageAttribute } from "./language.ts";
import { time } from "./time.ts";

export function tombstone(article: Article, { date, reason }: Withdrawal, site: Site): Html {
  const { words } = site;
  const language = languageAttribute(article.language, site.journal.language);
  return html`<article class="article">
<header class="article-head">
<p class="label">${words.genres[article.genre]}</p>
<h1${language}>${article.titleMarkup}</h1>
<p class="byline">
<span class="byline-authors">${words.by} ${authorNames(article.authors, site)}</span>
<span>${time(article.date, words)}</span>
</p>
</header>
<section class="body withdrawn" aria-labelledby="withdrawn_title">
<h2 id="withdrawn_title">${words.withdrawnHeading}</h2>
<p>${words.withdrawn(words.date(date))}</p>
<p>${words.withdrawnReason}${words.colon} <span${language}>${reason}</span></p>
</section>
</article>`;
}

type Withdrawal = NonNullable<Article["withdrawn"]>;
