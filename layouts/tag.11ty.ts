import { Barometer, eachLayout, html } from "../src/index.ts";
import { barometer } from "./parts/barometer.ts";
import { document } from "./parts/document.ts";
import { extent, pagination, spanOf } from "./parts/pagination.ts";
import { teaserList } from "./parts/teaser.ts";

export default eachLayout({
  each: "tagPages",
  render: (page, site) => {
    const { tag, list } = page;
    const { words, journal, library } = site;
    const span = spanOf(list);
    const marks = list.number === undefined ? Barometer.of(library.tags.get(tag) ?? []) : undefined;
    return document(site, {
      title: words.pageTitle(words.tagTitle(tag.name), list.number),
      description: span
        ? words.tagPartDescription(tag.name, span, journal.title)
        : (tag.description ?? words.tagDescription(tag.name, list.total ?? 0, journal.title)),
      path: list.path,
      about: page,
      previous: list.newer,
      next: list.older,
      kind: "list-page",
      main: html`<header class="list-head">
<p class="label"><a href="${site.href(site.routes.tags())}">${words.tags}</a></p>
<h1>${words.tagTitle(tag.name)}</h1>
${!span && tag.description && html`<p class="standfirst">${tag.description}</p>\n`}${extent(list, site)}
</header>
${marks && barometer(marks, site)}
${teaserList(list.articles, site, { level: 2 })}
${pagination(list, site)}`,
    });
  },
});
