/** The search page. Without JavaScript, and before a search, it lists tags and archives. */
import { type Article, eachLayout, type Html, html, type Site, type SitePath } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { searchForm } from "./parts/search-form.ts";

const SUBJECTS = 24;
const AUTHORS = 8;

export default eachLayout({
  each: "searchPages",
  render: (page, site) => {
    const { search } = site.words;
    return document(site, {
      title: search.title,
      description: search.description(site.journal.title),
      path: page.path,
      about: page,
      noindex: true,
      kind: "search-page",
      scripts: site.scripts.map((script) => script.path),
      main: html`<div class="search" data-search="${settings(site)}">
<h1>${search.title}</h1>
${searchForm(site, filters(site))}
<noscript><p class="search-note">${search.withoutScript}</p></noscript>
<p class="search-status" role="status"></p>
<ol class="teasers search-results" aria-label="${search.results}"></ol>
<p class="search-more" hidden><button type="button">${search.more}</button></p>
${browse(site)}
${result(site)}</div>`,
    });
  },
});

/** Settings for the script: the folder of the index, and message texts. */
function settings({ words, routes }: Site): string {
  const { found, filtered, loading, failed, commonest, alphabetical } = words.search;
  const index = routes.href(routes.searchIndex());
  return JSON.stringify({ index, found, filtered, loading, failed, commonest, alphabetical });
}

/** Template of a result, styled like lists of articles; the script fills it in. */
function result({ words }: Site): Html {
  return html`<template>
<li><article class="teaser teaser-line">
<p class="label" data-part="genre"></p>
<h2 class="teaser-title"><a data-part="title">${words.search.results}</a></h2>
<p class="teaser-summary"></p>
<p class="teaser-meta"><span data-part="author"></span> <span data-part="date"></span> <span class="mark"><span class="stars" aria-hidden="true"><span class="star"></span></span><span class="visually-hidden">${words.rating}${words.colon} </span><span data-part="rating"></span></span></p>
</article></li>
</template>
`;
}

/** Shown by the script with results; what the filters offer is loaded when they are opened. */
function filters({ words }: Site): Html {
  const { search } = words;
  const kinds = ["tag", "author", "genre"] as const;
  return html`<div class="search-filters" hidden>
<p><label for="search-sort">${search.order}</label>
<select id="search-sort" name="sort"><option value="">${search.byRelevance}</option><option value="date">${search.byDate}</option></select></p>
<details>
<summary>${search.narrow}</summary>
<div>
${kinds.map((kind) => {
  const [name, all] = search.filters[kind];
  return html`<p><label for="search-${kind}">${name}</label>
<select id="search-${kind}" name="${kind}"><option value="">${all}</option></select></p>\n`;
})}</div>
</details>
</div>
`;
}

function browse(site: Site): Html {
  const { words, library, routes } = site;
  const { tag, author } = words.search.filters;
  const years = [...library.years].map(([year, articles]) => ({
    name: String(year),
    path: routes.archive(year),
    count: articles.length,
  }));
  return html`<div class="search-browse">
${index(site, "tags", words.tags, largest(library.tags, SUBJECTS), { name: tag[1], path: routes.tags() })}
<div>
${index(site, "authors", words.authors, largest(library.authors, AUTHORS), { name: author[1], path: routes.authors() })}
${index(site, "archives", words.archives, years)}
</div>
</div>`;
}

interface Entry {
  readonly name: string;
  readonly path: SitePath;
}

interface Counted extends Entry {
  readonly count: number;
}

/** The groups with the most articles; equal ones in alphabetical order. */
function largest(groups: ReadonlyMap<Entry, readonly Article[]>, most: number): Counted[] {
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([{ name, path }, articles]) => ({ name, path, count: articles.length }));
}

function index(
  site: Site,
  id: string,
  title: string,
  entries: readonly Counted[],
  all?: Entry,
): Html | undefined {
  if (entries.length === 0) return undefined;
  return html`<section aria-labelledby="search-${id}">
<h2 class="block-title" id="search-${id}">${title}</h2>
<ul>
${entries.map(({ name, path, count }) => html`<li><a href="${site.href(path)}">${name}</a> <span class="count">${count}</span></li>\n`)}</ul>
${all && html`<p><a href="${site.href(all.path)}">${all.name}</a></p>\n`}</section>`;
}
