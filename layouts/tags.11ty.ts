import { type Article, type Html, html, IndexPage, type Site, singleLayout, type Tag } from "../src/index.ts";
import { document } from "./parts/document.ts";

type Entry = readonly [tag: Tag, articles: readonly Article[]];

/** From this many tags on, the page has letters for navigation and lists the most frequent tags first. */
const LONG = 24;
const MOST = 6;

export default singleLayout({
  path: ({ routes }) => routes.tags(),
  render: (site) => {
    const { words, library } = site;
    const long = library.tags.size >= LONG;
    return document(site, {
      title: words.allTags,
      description: words.allTagsIntroduction,
      path: site.routes.tags(),
      about: new IndexPage([...library.tags.keys()]),
      kind: "list-page",
      main: html`<header class="list-head">
<h1>${words.allTags}</h1>
<p class="standfirst">${words.allTagsIntroduction}</p>
</header>
${mostTreated(site)}${long ? byLetter(site) : list([...library.tags], site)}`,
    });
  },
});

function mostTreated(site: Site): Html | undefined {
  const most = site.library.tagsByCount.filter(([, articles]) => articles.length > 1).slice(0, MOST);
  if (most.length === 0) return undefined;
  return html`<section class="most-treated" aria-labelledby="most_title">
<h2 id="most_title" class="block-title">${site.words.mostTreated}</h2>
<ul>
${most.map(([tag, articles]) => html`<li><a href="${site.href(tag.path)}">${tag.name}</a> <span class="count">${articles.length}</span></li>\n`)}</ul>
</section>
`;
}

function list(entries: readonly Entry[], site: Site): Html {
  return html`<ul class="tag-index">
${entries.map(([tag, articles]) => html`<li><a href="${site.href(tag.path)}">${tag.name}</a> <span class="count">${site.words.articleCount(articles.length)}</span></li>\n`)}</ul>`;
}

/** The letters with their tags: É under E, digits and other scripts under #. */
function byLetter(site: Site): Html {
  const letters = Map.groupBy(site.library.tags, ([tag]) => letterOf(tag));
  return html`<nav class="letters" aria-label="${site.words.letters}">
<ul>
${[...letters.keys()].map((letter) => html`<li><a href="#${anchorOf(letter)}">${letter}</a></li>\n`)}</ul>
</nav>
${[...letters].map(
  ([letter, entries]) => html`<section class="letter">
<h2 id="${anchorOf(letter)}">${letter}</h2>
${list(entries, site)}
</section>
`,
)}`;
}

const letterOf = ({ slug }: Tag) => (/^[a-z]/.test(slug) ? slug.charAt(0).toUpperCase() : "#");
const anchorOf = (letter: string) => (letter === "#" ? "0-9" : letter.toLowerCase());
