/** The search page. Without JavaScript, and before a search, it offers subjects and archives. */
import { eachLayout, type Html, html, type Site } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { searchForm } from "./parts/search-form.ts";

const SUBJECTS = 24;

export default eachLayout({
  each: "searchPages",
  render: ({ path }, site) => {
    const { search } = site.words;
    return document(site, {
      title: search.title,
      description: search.description(site.journal.title),
      path,
      noindex: true,
      kind: "search-page",
      scripts: site.scripts.map((script) => script.path),
      main: html`<div class="search" data-search="${settings(site)}">
<h1>${search.title}</h1>
${searchForm(site, filters(site))}
<noscript><p class="search-note">${search.withoutScript}</p></noscript>
<p class="search-status" role="status"></p>
<p class="search-note search-advice" hidden>${search.advice}</p>
<ol class="teasers search-results" aria-label="${search.results}" hidden></ol>
<p class="search-more" hidden><button type="button">${search.more}</button></p>
${browse(site)}
${result(site)}</div>`,
    });
  },
});

/** What the script is told: where Pagefind lies, and the sentences that it writes. */
function settings({ words, routes }: Site): string {
  const { found, filtered, loading, failed } = words.search;
  return JSON.stringify({ index: routes.href(routes.searchIndex()), found, filtered, loading, failed });
}

/** A result, as the lists of articles show one; the script fills the parts that it has. */
function result({ words }: Site): Html {
  return html`<template>
<li><article class="teaser teaser-line">
<p class="label" data-part="genre"></p>
<h2 class="teaser-title"><a data-part="title"></a></h2>
<p class="teaser-summary" data-part="excerpt"></p>
<p class="teaser-meta"><span data-part="author"></span> <span data-part="date"></span> <span class="mark"><span class="stars" aria-hidden="true">★</span><span class="visually-hidden">${words.rating}${words.colon} </span><span data-part="rating"></span></span></p>
</article></li>
</template>
`;
}

/** Shown by the script, which knows the choices. */
function filters({ words }: Site): Html {
  const { search } = words;
  const kinds = ["tag", "author", "genre"] as const;
  return html`<div class="search-filters" hidden>
${kinds.map((kind) => {
  const [name, all] = search.filters[kind];
  return html`<p><label for="search-${kind}">${name}</label>
<select id="search-${kind}" name="${kind}"><option value="">${all}</option></select></p>\n`;
})}<p><label for="search-sort">${search.order}</label>
<select id="search-sort" name="sort"><option value="">${search.byRelevance}</option><option value="date">${search.byDate}</option></select></p>
</div>
`;
}

function browse(site: Site): Html {
  const { words, library, routes } = site;
  const tags = [...library.tags].toSorted(([, a], [, b]) => b.length - a.length).slice(0, SUBJECTS);
  return html`<div class="search-browse">
${
  tags.length > 0 &&
  html`<section aria-labelledby="search-tags">
<h2 class="block-title" id="search-tags">${words.tags}</h2>
<ul>
${tags.map(([tag, articles]) => html`<li><a href="${site.href(tag.path)}">${tag.name}</a> <span class="count">${articles.length}</span></li>\n`)}</ul>
<p><a href="${site.href(routes.tags())}">${words.allTags}</a></p>
</section>
`
}<section aria-labelledby="search-archives">
<h2 class="block-title" id="search-archives">${words.archives}</h2>
<ul>
${[...library.years].map(([year, articles]) => html`<li><a href="${site.href(routes.archive(year))}">${year}</a> <span class="count">${articles.length}</span></li>\n`)}</ul>
<p><a href="${site.href(routes.authors())}">${words.authors}</a></p>
</section>
</div>`;
}
