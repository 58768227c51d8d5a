import { type Article, eachLayout, type Html, html, type ListPage, type Site } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { extent, pagination, spanOf } from "./parts/pagination.ts";
import { subjects } from "./parts/subjects.ts";
import { denseList, teaser, teaserList } from "./parts/teaser.ts";

/** How many articles each part of the front page has, most important first. */
const SECONDS = 2;
const UNDER_LEAD = 2;
const THIRDS = 3;

export default eachLayout({
  each: "homePages",
  render: (list, site) => {
    const { words, journal } = site;
    const span = spanOf(list);
    return document(site, {
      title: span && words.pageTitle(words.earlier, list.number),
      description: span
        ? words.earlierDescription(span, journal.title)
        : (journal.description ?? (journal.tagline || journal.title)),
      path: list.path,
      about: list,
      previous: list.newer,
      next: list.older,
      kind: "home-page",
      main: span ? earlier(list, site) : front(list, site),
    });
  },
});

/**
 * One lead, two seconds beside it, two below it, a row of three, a dense list of the rest, then articles by
 * tag.
 */
function front(list: ListPage, site: Site): Html {
  const [lead, ...others] = list.articles;
  const parts = [SECONDS, UNDER_LEAD, THIRDS].map((size) => others.splice(0, size));
  const [seconds = [], underLead = [], thirds = []] = parts;
  return html`<h1 class="visually-hidden">${site.journal.title}</h1>
<div class="front">
${lead ? teaser(lead, site, { level: 2, kind: "lead" }) : html`<p class="empty">${site.words.noArticles}</p>`}
${group("seconds", seconds, site)}${group("under-lead", underLead, site)}</div>
${thirds.length > 0 && html`<section class="thirds" aria-labelledby="latest_title">\n<h2 id="latest_title" class="visually-hidden">${site.words.latest}</h2>\n${teaserList(thirds, site, { level: 3 })}\n</section>\n`}${others.length > 0 && alsoHere(others, site)}${pagination(list, site, true)}
${subjects(site, new Set(list.articles))}`;
}

function group(kind: string, articles: readonly Article[], site: Site): Html | undefined {
  if (articles.length === 0) return undefined;
  return html`<div class="${kind}">
${articles.map((article) => html`${teaser(article, site, { level: 2, kind: "second" })}\n`)}</div>
`;
}

function alsoHere(articles: readonly Article[], site: Site): Html {
  return html`<section class="front-list" aria-labelledby="also_title">
<h2 id="also_title" class="block-title">${site.words.alsoHere}</h2>
${denseList(articles, site)}
</section>
`;
}

function earlier(list: ListPage, site: Site): Html {
  return html`<header class="list-head">
<h1>${site.words.earlier}</h1>
${extent(list, site)}
</header>
${teaserList(list.articles, site, { level: 2 })}
${pagination(list, site, true)}`;
}
