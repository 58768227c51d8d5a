import { type Article, type Html, html, type Site } from "../../src/index.ts";
import { languageAttribute } from "./language.ts";

const SUBJECTS = 6;
const TITLES = 3;
/** Tags with fewer remaining articles get no section on the front page. */
const LEAST = 2;

/** The most frequent tags, each with its latest articles that are not in `shown`. */
export function subjects(site: Site, shown: ReadonlySet<Article>): Html | undefined {
  const { words, library, journal } = site;
  const most = library.tagsByCount
    .map(([tag, articles]) => [tag, firstOthers(articles, shown)] as const)
    .filter(([, articles]) => articles.length >= LEAST)
    .slice(0, SUBJECTS);
  if (most.length === 0) return undefined;
  return html`<section class="by-subject" aria-labelledby="by-subject_title">
<h2 id="by-subject_title" class="block-title">${words.bySubject}</h2>
<div>
${most.map(
  ([tag, articles]) => html`<section class="subject">
<h3><a href="${site.href(tag.path)}">${tag.name}</a></h3>
<ul>
${articles.map((article) => html`<li><a href="${site.href(article.path)}"${languageAttribute(article.language, journal.language)}>${article.titleMarkup}</a></li>\n`)}</ul>
</section>
`,
)}</div>
</section>`;
}

function firstOthers(articles: readonly Article[], shown: ReadonlySet<Article>): Article[] {
  const others: Article[] = [];
  for (const article of articles) {
    if (others.length === TITLES) break;
    if (!shown.has(article)) others.push(article);
  }
  return others;
}
