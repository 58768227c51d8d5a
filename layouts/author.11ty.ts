import { type Author, eachLayout, type Html, html, type Site } from "../src/index.ts";
import { portrait } from "./parts/byline.ts";
import { document } from "./parts/document.ts";
import { extent, pagination, spanOf } from "./parts/pagination.ts";
import { teaserList } from "./parts/teaser.ts";

export default eachLayout({
  each: "authorPages",
  render: (page, site) => {
    const { author, list } = page;
    const { words, journal } = site;
    const span = spanOf(list);
    return document(site, {
      title: words.pageTitle(author.name, list.number),
      description: span
        ? words.authorPartDescription(author.name, span, journal.title)
        : (author.bio ?? words.authorDescription(author.name, list.total ?? 0, journal.title)),
      path: list.path,
      about: page,
      previous: list.newer,
      next: list.older,
      kind: "list-page",
      main: html`<header class="list-head">
<p class="label">${author.guest ? words.guest : html`<a href="${site.href(site.routes.authors())}">${words.authors}</a>`}</p>
<h1>${author.name}</h1>
${portrait(author, site)}${author.bio && html`<p class="standfirst">${author.bio}</p>\n`}${elsewhere(author, site)}${extent(list, site)}
</header>
${teaserList(list.articles, site, { level: 2 })}
${pagination(list, site)}`,
    });
  },
});

function elsewhere(author: Author, { words }: Site): Html | undefined {
  const addresses = [author.url, ...author.sameAs].filter((address) => address !== undefined);
  if (addresses.length === 0) return undefined;
  return html`<p class="elsewhere">${words.elsewhere}${words.colon} ${addresses.map((address, index) => [index > 0 && ", ", html`<a rel="me" href="${address}">${new URL(address).host}</a>`])}</p>\n`;
}
