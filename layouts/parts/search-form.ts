import { type Html, html, type Site } from "../../src/index.ts";

/** A form that leads to the search page; nothing if the journal has no search. */
export function searchForm(site: Site, more?: Html): Html | undefined {
  if (site.searchPath === undefined) return undefined;
  const { search } = site.words;
  return html`<form class="search-form" role="search" action="${site.href(site.searchPath)}">
<label for="search_words">${search.label}</label>
<div class="search-line">
<input type="search" id="search_words" name="q" placeholder="${search.hint}" autocomplete="off" autocapitalize="off" enterkeyhint="search">
<button type="submit">${search.button}</button>
</div>
${more}</form>`;
}
