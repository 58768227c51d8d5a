import { type Article, eachLayout, type Html, html, type Site } from "../src/index.ts";
import { corrections, neighbours, related, series, sources, subjects } from "./parts/article-foot.ts";
import { byline } from "./parts/byline.ts";
import { tableOfContents } from "./parts/contents.ts";
import { document } from "./parts/document.ts";
import { languageAttribute } from "./parts/language.ts";
import { openingFigure } from "./parts/picture.ts";
import { ratingBlock } from "./parts/rating.ts";
import { tombstone } from "./parts/tombstone.ts";

export default eachLayout({
  each: "articles",
  render: (article, site) =>
    document(site, {
      title: article.withdrawn ? site.words.withdrawnTitle(article.title) : article.title,
      description: article.description,
      path: article.path,
      // A withdrawn text gets no structured data.
      ...(article.withdrawn ? { noindex: true } : { about: article }),
      kind: "article-page",
      main: article.withdrawn ? tombstone(article, article.withdrawn, site) : page(article, site),
    }),
});

function page(article: Article, site: Site): Html {
  const { words } = site;
  const language = languageAttribute(article.language, site.journal.language);
  return html`<article class="article">
<header class="article-head">
<p class="label">${words.genres[article.genre]}</p>
<h1${language}>${article.titleMarkup}</h1>
${article.chapo && html`<p class="chapo"${language}>${article.chapoMarkup}</p>\n`}${byline(article, site)}
${translations(article, site)}</header>
${disclaimer(article, site)}
${opening(article, site)}${article.toc && tableOfContents(article, site)}
<div class="body"${language}>
${article.body}</div>
<footer class="article-foot">
${article.rating && ratingBlock(article.rating, words)}
${sources(article, site)}
${corrections(article, site)}
${subjects(article, site)}
${series(article, site)}
</footer>
</article>
${related(article, site)}
${neighbours(article, site)}`;
}

/** Before the text and always visible: the opinion notice and the conflicts of interest. */
function disclaimer(article: Article, site: Site): Html {
  const { words } = site;
  return html`<aside class="disclaimer" aria-labelledby="disclaimer_title">
<h2 id="disclaimer_title" class="block-title">${words.disclaimer}</h2>
<p>${article.disclaimer}</p>
${article.disclosure && html`<p><strong>${words.disclosure}${words.colon}</strong> ${article.disclosure}</p>\n`}${
  article.expired &&
  article.expires &&
  html`<p class="expired">${words.expired(words.date(article.expires))}</p>\n`
}</aside>`;
}

function opening({ picture }: Article, site: Site): Html | undefined {
  return picture && openingFigure(picture, site);
}

function translations(article: Article, site: Site): Html | undefined {
  const others = site.library.translations(article);
  if (others.length === 0) return undefined;
  return html`<p class="translations">${site.words.translations} ${others.map((other, index) => [
    index > 0 && ", ",
    html`<a href="${site.href(other.path)}" hreflang="${other.language}" lang="${other.language}">${site.words.languageName(other.language)}</a>`,
  ])}</p>\n`;
}
