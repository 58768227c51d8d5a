import { eachLayout, type Html, html, type ListPage, type Site } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { pagination } from "./parts/pagination.ts";
import { teaser, teaserList } from "./parts/teaser.ts";

const SECONDS = 2;

export default eachLayout({
  each: "homePages",
  render: (list, site) =>
    document(site, {
      title: list.number === 1 ? undefined : site.words.pageTitle(site.words.latest, list.number),
      description: site.journal.description ?? (site.journal.tagline || site.journal.title),
      path: list.path,
      previous: list.previous,
      next: list.next,
      kind: "home-page",
      main: list.number === 1 ? front(list, site) : further(list, site),
    }),
});

function front(list: ListPage, site: Site): Html {
  const [lead, ...others] = list.articles;
  const seconds = others.slice(0, SECONDS);
  const rest = others.slice(SECONDS);
  return html`<h1 class="visually-hidden">${site.journal.title}</h1>
<div class="front">
${lead ? teaser(lead, site, { level: 2, kind: "lead" }) : html`<p class="empty">${site.words.noArticles}</p>`}
${seconds.length > 0 && html`<div class="seconds">\n${seconds.map((article) => html`${teaser(article, site, { level: 2, kind: "second" })}\n`)}</div>\n`}</div>
${rest.length > 0 && html`<section class="latest" aria-labelledby="latest-title">\n<h2 id="latest-title" class="block-title">${site.words.latest}</h2>\n${teaserList(rest, site, { level: 3 })}\n</section>\n`}${pagination(list, site)}`;
}

function further(list: ListPage, site: Site): Html {
  return html`<h1>${site.words.latest}</h1>
${teaserList(list.articles, site, { level: 2 })}
${pagination(list, site)}`;
}
