import { html, singleLayout } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { searchForm } from "./parts/search-form.ts";
import { teaserList } from "./parts/teaser.ts";

const SHOWN = 5;

export default singleLayout({
  path: ({ routes }) => routes.notFound(),
  isDefault: true,
  render: (site) => {
    const { words, library } = site;
    return document(site, {
      title: words.notFoundTitle,
      description: words.notFoundText,
      path: site.routes.notFound(),
      noindex: true,
      kind: "list-page",
      main: html`<header class="list-head">
<p class="label">404</p>
<h1>${words.notFoundTitle}</h1>
<p class="standfirst">${words.notFoundText}</p>
</header>
${searchForm(site)}
<section aria-labelledby="latest_title">
<h2 class="block-title" id="latest_title">${words.latest}</h2>
${teaserList(library.listed.slice(0, SHOWN), site, { level: 3 })}
</section>`,
    });
  },
});
