/** Fragments that the layouts share. */
import { longDate, rating } from "./words.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text) => String(text).replaceAll(/[&<>"']/g, (character) => ESCAPES[character]);

export function teaser(article, authors) {
  return `<li><article class="teaser">
<p class="label">Tribune</p>
<h2 class="teaser-title"><a href="${article.url}">${escapeHtml(article.data.title)}</a></h2>
<p class="teaser-summary">${escapeHtml(article.data.chapo)}</p>
${meta(article, authors)}
</article></li>
`;
}

export function shortTeaser(article, authors) {
  return `<li><article class="teaser">
<p class="label">Tribune</p>
<h3 class="teaser-title"><a href="${article.url}">${escapeHtml(article.data.title)}</a></h3>
${meta(article, authors)}
</article></li>
`;
}

function meta({ data, date }, authors) {
  return `<p class="teaser-meta"><span>${escapeHtml(authors[data.author])}</span> <time datetime="${date.toISOString()}">${longDate(date)}</time> <span class="mark">${rating(data.rating)}</span></p>`;
}

export function pagination({ number, pages, previous, next }) {
  if (pages === 1) return "";
  return `<nav class="pagination" aria-label="Pages">
${previous ? `<a rel="prev" href="${previous}">Page précédente</a>\n` : ""}<span>Page ${number} sur ${pages}</span>
${next ? `<a rel="next" href="${next}">Page suivante</a>\n` : ""}</nav>
`;
}

export function rss(site, title, url, self, items) {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escapeHtml(title)}</title>
<link>${site.url}${url}</link>
<description>${escapeHtml(title)}</description>
<language>fr</language>
<atom:link href="${site.url}${self}" rel="self" type="application/rss+xml"/>
${items
  .slice(0, 20)
  .map(
    (item) => `<item>
<title>${escapeHtml(item.data.title)}</title>
<link>${site.url}${item.url}</link>
<guid>${site.url}${item.url}</guid>
<pubDate>${item.date.toUTCString()}</pubDate>
<description>${escapeHtml(item.data.chapo)}</description>
<content:encoded>${escapeHtml(item.content)}</content:encoded>
</item>
`,
  )
  .join("")}</channel>
</rss>
`;
}
