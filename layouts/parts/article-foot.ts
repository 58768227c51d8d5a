/** The end of an article: sources, corrections, tags, series, further reading. */
import { type Article, type Html, html, type Renderable, type Site, type Words } from "../../src/index.ts";
import { teaserList } from "./teaser.ts";
import { time } from "./time.ts";

export function sources(article: Article, site: Site): Html | undefined {
  if (article.sources.length === 0) return undefined;
  return html`<section class="sources" aria-labelledby="sources_title">
<h2 id="sources_title" class="block-title">${site.words.sources}</h2>
<ul>
${article.sources.map((source) => html`<li>${source.url ? html`<a href="${source.url}">${source.title}</a>` : source.title}${details(source, site.words)}</li>\n`)}</ul>
</section>`;
}

function details({ publisher, date }: Article["sources"][number], words: Words): Renderable {
  const shown = typeof date === "object" ? time(date, words) : date;
  return [publisher, shown].filter((part) => part !== undefined).map((part) => [", ", part]);
}

export function corrections(article: Article, site: Site): Html | undefined {
  if (article.corrections.length === 0) return undefined;
  return html`<section class="corrections" aria-labelledby="corrections_title">
<h2 id="corrections_title" class="block-title">${site.words.corrections}</h2>
<ul>
${article.corrections.map(({ date, text }) => html`<li>${time(date, site.words)}${site.words.colon} ${text}</li>\n`)}</ul>
</section>`;
}

export function subjects(article: Article, site: Site): Html | undefined {
  const tags = article.tags.filter((tag) => site.library.tags.has(tag));
  if (tags.length === 0) return undefined;
  return html`<section class="subjects" aria-labelledby="subjects_title">
<h2 id="subjects_title" class="block-title">${site.words.tags}</h2>
<ul>
${tags.map((tag) => html`<li><a rel="tag" href="${site.href(tag.path)}">${tag.name}</a></li>\n`)}</ul>
</section>`;
}

export function series(article: Article, site: Site): Html | undefined {
  const parts = site.library.seriesOf(article);
  if (!article.series || parts.length < 2) return undefined;
  const { words } = site;
  return html`<nav class="series" aria-labelledby="series_title">
<h2 id="series_title" class="block-title">${words.series}${words.colon} ${article.seriesMarkup}</h2>
<ol>
${parts.map((part) => (part === article ? html`<li><span aria-current="page">${part.titleMarkup}</span></li>\n` : html`<li><a href="${site.href(part.path)}">${part.titleMarkup}</a></li>\n`))}</ol>
</nav>`;
}

/** Related articles, filled up with the newest ones. */
export function related(article: Article, site: Site): Html | undefined {
  const articles = site.library.readNext(article);
  if (articles.length === 0) return undefined;
  return html`<section class="related" aria-labelledby="related_title">
<h2 id="related_title" class="block-title">${site.words.related}</h2>
${teaserList(articles, site, { level: 3, summary: false })}
</section>`;
}

export function neighbours(article: Article, site: Site): Html | undefined {
  const { previous, next } = site.library.neighbours(article);
  if (!previous && !next) return undefined;
  const { words } = site;
  const link = (to: Article, rel: string, label: string) =>
    html`<a rel="${rel}" href="${site.href(to.path)}"><span class="label">${label}</span> ${to.titleMarkup}</a>\n`;
  return html`<nav class="neighbours" aria-label="${words.articleNavigation}">
${previous && link(previous, "prev", words.previousArticle)}${next && link(next, "next", words.nextArticle)}</nav>`;
}
