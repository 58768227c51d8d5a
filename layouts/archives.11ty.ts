import { html, IndexPage, singleLayout } from "../src/index.ts";
import { document } from "./parts/document.ts";

export default singleLayout({
  path: ({ routes }) => routes.archives(),
  render: (site) => {
    const { words, library, journal, routes } = site;
    return document(site, {
      title: words.archives,
      description: words.archivesDescription(journal.title),
      path: routes.archives(),
      about: new IndexPage([...library.years.keys()].map((year) => ({ path: routes.archive(year) }))),
      kind: "list-page",
      main: html`<header class="list-head">
<h1>${words.archives}</h1>
</header>
<ul class="year-index">
${[...library.years].map(([year, articles]) => html`<li><a href="${site.href(routes.archive(year))}">${year}</a> <span class="count">${words.articleCount(articles.length)}</span></li>\n`)}</ul>`,
    });
  },
});
