import { Barometer, eachLayout, html } from "../src/index.ts";
import { barometer } from "./parts/barometer.ts";
import { document } from "./parts/document.ts";
import { pagination } from "./parts/pagination.ts";
import { teaserList } from "./parts/teaser.ts";

export default eachLayout({
  each: "tagPages",
  render: (page, site) => {
    const { tag, list } = page;
    const { words, journal, library } = site;
    const marks = list.number === 1 ? Barometer.of(library.tags.get(tag) ?? []) : undefined;
    return document(site, {
      title: words.pageTitle(words.tagTitle(tag.name), list.number),
      description: tag.description ?? words.tagDescription(tag.name, list.total, journal.title),
      path: list.path,
      about: page,
      previous: list.previous,
      next: list.next,
      kind: "list-page",
      main: html`<header class="list-head">
<p class="label"><a href="${site.href(site.routes.tags())}">${words.tags}</a></p>
<h1>${words.tagTitle(tag.name)}</h1>
${tag.description && html`<p class="standfirst">${tag.description}</p>\n`}<p class="count">${words.articleCount(list.total)}</p>
</header>
${marks && barometer(marks, site)}
${teaserList(list.articles, site, { level: 2 })}
${pagination(list, site)}`,
    });
  },
});
