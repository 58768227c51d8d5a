import { type Html, html, type ListPage, type Site } from "../../src/index.ts";

/** Links to the neighbouring pages of a list; nothing if it has one page. */
export function pagination(list: ListPage, site: Site): Html | undefined {
  if (list.pages === 1) return undefined;
  const { words } = site;
  return html`<nav class="pagination" aria-label="${words.pagination}">
${list.previous && html`<a rel="prev" href="${site.href(list.previous)}">${words.previousPage}</a>\n`}<span>${words.pageOf(list.number, list.pages)}</span>
${list.next && html`<a rel="next" href="${site.href(list.next)}">${words.nextPage}</a>\n`}</nav>`;
}
