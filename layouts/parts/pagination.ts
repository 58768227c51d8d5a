import { type Html, html, type ListPage, type Site } from "../../src/index.ts";

/**
 * Links to newer and older pages of a list; nothing if it has one page. What a page of older articles shows must stay true
 * when articles are added: no count, no last page.
 *
 * @param archives whether the archives, year by year, hold the same articles
 */
export function pagination(list: ListPage, site: Site, archives = false): Html | undefined {
  const { newer, older, newest } = list;
  if (!newer && !older) return undefined;
  const { words } = site;
  return html`<nav class="pagination" aria-label="${words.pagination}">
${newer && html`<a rel="prev" href="${site.href(newer)}">${words.newerPage}</a>\n`}${older && html`<a rel="next" href="${site.href(older)}">${words.olderPage}</a>\n`}${newer && newer !== newest && html`<a href="${site.href(newest)}">${words.latest}</a>\n`}${archives && yearsOf(list).map((year) => html`<a href="${site.href(site.routes.archive(year))}">${words.archiveTitle(year)}</a>\n`)}</nav>`;
}

/** The years of a page of older articles, newest first. */
function yearsOf({ number, articles }: ListPage): number[] {
  return number === undefined ? [] : [...new Set(articles.map(({ date }) => date.year))];
}

/** When the articles of a page were published, or how many the whole list has. */
export function extent(list: ListPage, { words }: Site): Html {
  const span = spanOf(list);
  return html`<p class="count">${span ? words.published(span) : words.articleCount(list.total ?? 0)}</p>`;
}

/** The days of the first and the last of a page of older articles; undefined at the list's own address. */
export function spanOf({ number, articles }: ListPage) {
  const [first, last] = [articles.at(-1)?.date, articles[0]?.date];
  return number === undefined || !first || !last ? undefined : { first, last };
}
