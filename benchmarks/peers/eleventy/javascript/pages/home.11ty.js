import { pagination, teaser } from "../html.js";

const urlOf = (number) => (number === 0 ? "/" : `/page/${number + 1}/`);

export const data = {
  pagination: { data: "collections.articles", size: 20, alias: "articles" },
  permalink: ({ pagination: { pageNumber } }) => urlOf(pageNumber),
  eleventyComputed: {
    heading: ({ site, pagination: { pageNumber } }) =>
      pageNumber === 0 ? site.title : `Derniers articles, page ${pageNumber + 1}`,
  },
};

export function render({ site, articles, authors, pagination: { pageNumber, pages } }) {
  return `<h1>${pageNumber === 0 ? site.title : "Derniers articles"}</h1>
<ul class="teasers">
${articles.map((article) => teaser(article, authors)).join("")}</ul>
${pagination({
  number: pageNumber + 1,
  pages: pages.length,
  previous: pageNumber > 0 ? urlOf(pageNumber - 1) : undefined,
  next: pageNumber + 1 < pages.length ? urlOf(pageNumber + 1) : undefined,
})}`;
}
