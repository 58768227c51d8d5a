/** A page of the articles under one name. */
import { escapeHtml, pagination, teaser } from "./html.js";

export const listPages = (collection) => ({
  pagination: { data: `collections.${collection}`, size: 1, alias: "listPage" },
  permalink: ({ listPage }) => listPage.url,
  eleventyComputed: {
    heading: ({ listPage: { list, number } }) => (number === 1 ? list.name : `${list.name}, page ${number}`),
  },
});

export function renderListPage({ listPage, authors }) {
  return `<header class="list-head">
<h1>${escapeHtml(listPage.list.name)}</h1>
<p class="count">${listPage.list.items.length} articles</p>
</header>
<ul class="teasers">
${listPage.items.map((article) => teaser(article, authors)).join("")}</ul>
${pagination(listPage)}`;
}

export const feeds = (collection) => ({
  pagination: { data: `collections.${collection}`, size: 1, alias: "list" },
  permalink: ({ list }) => `${list.url}rss.xml`,
  layout: null,
});

export function renderIndex(title, kind, lists) {
  return `<header class="list-head">
<h1>${title}</h1>
</header>
<ul class="${kind}">
${lists.map(({ name, url, items }) => `<li><a href="${url}">${escapeHtml(name)}</a> <span class="count">${items.length} articles</span></li>\n`).join("")}</ul>
`;
}
