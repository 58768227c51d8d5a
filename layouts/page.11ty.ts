import { eachLayout, html } from "../src/index.ts";
import { tableOfContents } from "./parts/contents.ts";
import { document } from "./parts/document.ts";
import { languageAttribute } from "./parts/language.ts";

export default eachLayout({
  each: "freePages",
  render: (page, site) => {
    const language = languageAttribute(page.language, site.journal.language);
    return document(site, {
      title: page.title,
      description: page.description,
      path: page.path,
      about: page,
      noindex: page.noindex,
      kind: "free-page",
      main: html`<article class="article">
<header class="article-head">
<h1${language}>${page.titleMarkup}</h1>
</header>
${page.toc && tableOfContents(page, site)}
<div class="body"${language}>
${page.body}</div>
</article>`,
    });
  },
});
