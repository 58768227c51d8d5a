import { escapeHtml, shortTeaser } from "../html.js";
import { neighbours, related } from "../setup.js";
import { longDate, rating, readingTime, slug } from "../words.js";

export const data = { layout: "base.11ty.js" };

export function render({ title, chapo, author, authors, page, content, tags, disclaimers, ...article }) {
  const { previous, next } = neighbours(page.url);
  const mark = rating(article.rating);
  return `<article class="article" data-pagefind-body>
<header class="article-head">
<p class="label">Tribune</p>
<h1>${escapeHtml(title)}</h1>
<p class="chapo">${escapeHtml(chapo)}</p>
<p class="byline">
<span class="byline-authors">Par <a rel="author" data-pagefind-filter="author" href="/auteurs/${author}/">${escapeHtml(authors[author])}</a></span>
<time datetime="${page.date.toISOString()}">${longDate(page.date)}</time>
<span>${readingTime(content)} min de lecture</span>
<a href="#rating">Note de l’auteur : ${mark}</a>
</p>
</header>
<aside class="disclaimer" aria-labelledby="disclaimer-title">
<h2 id="disclaimer-title">Avertissement</h2>
<p>${escapeHtml(disclaimers[article.disclaimer])}</p>
</aside>
<div class="body">
${content}</div>
<footer class="article-foot">
<section class="rating" id="rating" aria-labelledby="rating-title">
<h2 id="rating-title">Note de l’auteur</h2>
<p>${mark}</p>
</section>
<section class="subjects" aria-labelledby="subjects-title">
<h2 id="subjects-title">Sujets</h2>
<ul>
${tags.map((tag) => `<li><a rel="tag" data-pagefind-filter="tag" href="/tags/${slug(tag)}/">${escapeHtml(tag)}</a></li>\n`).join("")}</ul>
</section>
</footer>
</article>
<section class="related" aria-labelledby="related-title">
<h2 id="related-title">À lire ensuite</h2>
<ul class="teasers">
${related(page.url, tags)
  .map((item) => shortTeaser(item, authors))
  .join("")}</ul>
</section>
<nav class="neighbours" aria-label="Articles voisins">
${previous ? `<a rel="prev" href="${previous.url}">${escapeHtml(previous.data.title)}</a>\n` : ""}${next ? `<a rel="next" href="${next.url}">${escapeHtml(next.data.title)}</a>\n` : ""}</nav>
`;
}
