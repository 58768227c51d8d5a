import { eachLayout, html } from "../src/index.ts";
import { document } from "./parts/document.ts";
import { teaserList } from "./parts/teaser.ts";

export default eachLayout({
  each: "archivePages",
  render: (archive, site) => {
    const { year, months, total, path } = archive;
    const { words, journal } = site;
    return document(site, {
      title: words.archiveTitle(year),
      description: words.archiveDescription(year, total, journal.title),
      path,
      about: archive,
      kind: "list-page",
      main: html`<header class="list-head">
<p class="label"><a href="${site.href(site.routes.archives())}">${words.archives}</a></p>
<h1>${words.archiveTitle(year)}</h1>
<p class="count">${words.articleCount(total)}</p>
</header>
${months.map(
  ({ month, articles }) => html`<section class="month" aria-labelledby="month-${month}">
<h2 id="month-${month}">${words.monthTitle(month, year)}</h2>
${teaserList(articles, site, { level: 3, summary: false })}
</section>
`,
)}`,
    });
  },
});
