/** The page that explains feeds to newcomers, and lists them all. */
import { type Html, html, IndexPage, type Site, type SitePath, singleLayout } from "../src/index.ts";
import { document } from "./parts/document.ts";

export default singleLayout({
  path: ({ routes }) => routes.feeds(),
  render: (site) => {
    const { journal, routes, pages } = site;
    const words = site.words.feeds;
    return document(site, {
      title: words.title,
      description: words.description(journal.title),
      path: routes.feeds(),
      about: new IndexPage([...pages.tagFeeds, ...pages.authorFeeds]),
      kind: "list-page",
      main: html`<header class="list-head">
<h1>${words.title}</h1>
<p class="standfirst">${words.introduction}</p>
</header>
<div class="feeds">
<section class="feeds-how" aria-labelledby="how_title">
<h2 id="how_title" class="block-title">${words.how}</h2>
<ol>
${words.steps.map((step) => html`<li>${step}</li>\n`)}</ol>
${words.remarks.map((remark) => html`<p>${remark}</p>\n`)}</section>
<section aria-labelledby="whole_title">
<h2 id="whole_title" class="block-title">${words.whole}</h2>
<p>${words.formats}</p>
${list(site, [
  { name: "Atom", path: routes.feed("atom") },
  { name: "RSS", path: routes.feed("rss") },
  { name: "JSON Feed", path: routes.feed("json") },
])}</section>
${section(
  site,
  "tags",
  words.byTag,
  pages.tagFeeds.map(({ tag, path }) => ({ name: tag.name, path })),
)}${section(
  site,
  "authors",
  words.byAuthor,
  pages.authorFeeds.map(({ author, path }) => ({ name: author.name, path })),
)}</div>`,
    });
  },
});

interface Entry {
  readonly name: string;
  readonly path: SitePath;
}

function section(site: Site, id: string, title: string, entries: readonly Entry[]): Html | undefined {
  if (entries.length === 0) return undefined;
  return html`<section aria-labelledby="${id}_title">
<h2 id="${id}_title" class="block-title">${title}</h2>
${list(site, entries)}</section>
`;
}

/** Each URL in full for copying, and as a link, because some feed readers open it. */
function list(site: Site, entries: readonly Entry[]): Html {
  return html`<dl class="feed-index">
${entries.map(({ name, path }) => html`<div><dt>${name}</dt><dd><a href="${site.href(path)}">${site.routes.absolute(path)}</a></dd></div>\n`)}</dl>
`;
}
