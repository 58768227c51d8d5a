import { html, IndexPage, singleLayout } from "../src/index.ts";
import { document } from "./parts/document.ts";

export default singleLayout({
  path: ({ routes }) => routes.authors(),
  render: (site) => {
    const { words, library, journal } = site;
    return document(site, {
      title: words.authors,
      description: words.authorsDescription(journal.title),
      path: site.routes.authors(),
      about: new IndexPage([...library.authors.keys()]),
      kind: "list-page",
      main: html`<header class="list-head">
<h1>${words.authors}</h1>
</header>
<ul class="author-index">
${[...library.authors].map(
  ([author, articles]) => html`<li><h2><a href="${site.href(author.path)}">${author.name}</a></h2>
${(author.bio || author.guest) && html`<p>${author.bio ?? words.guest}</p>\n`}<p class="count">${words.articleCount(articles.length)}</p></li>\n`,
)}</ul>`,
    });
  },
});
