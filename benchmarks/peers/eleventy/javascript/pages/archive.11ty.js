import { shortTeaser } from "../html.js";
import { monthOf } from "../words.js";

export const data = {
  pagination: { data: "collections.byYear", size: 1, alias: "year" },
  permalink: ({ year }) => year.url,
  eleventyComputed: { heading: ({ year }) => `Archives de ${year.name}` },
};

export function render({ year, authors }) {
  return `<header class="list-head">
<h1>Archives de ${year.name}</h1>
</header>
<p class="count">${year.items.length} articles</p>
${year.months
  .map(
    (items) => `<section class="month">
<h2>${monthOf(items[0].date)}</h2>
<ul class="teasers">
${items.map((article) => shortTeaser(article, authors)).join("")}</ul>
</section>
`,
  )
  .join("")}`;
}
