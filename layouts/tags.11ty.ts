import { html, singleLayout } from "../src/index.ts";
import { document } from "./parts/document.ts";

export default singleLayout({
  path: ({ routes }) => routes.tags(),
  render: (site) => {
    const { words, library } = site;
    return document(site, {
      title: words.allTags,
      description: words.allTagsIntroduction,
      path: site.routes.tags(),
      kind: "list-page",
      main: html`<header class="list-head">
<h1>${words.allTags}</h1>
<p class="count">${words.allTagsIntroduction}</p>
</header>
<ul class="tag-index">
${[...library.tags].map(([tag, articles]) => html`<li><a href="${site.href(tag.path)}">${tag.name}</a> <span class="count">${words.articleCount(articles.length)}</span></li>\n`)}</ul>`,
    });
  },
});
