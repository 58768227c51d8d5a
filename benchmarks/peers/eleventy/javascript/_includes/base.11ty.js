import { escapeHtml } from "../html.js";
import { structuredData } from "../words.js";

export function render(data) {
  const { site, page, content } = data;
  const title = data.heading ?? data.title;
  const description = escapeHtml(data.chapo ?? `${title} : les articles du journal ${site.title}.`);
  const url = site.url + page.url;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === site.title ? "" : `${escapeHtml(title)} · `}${site.title}</title>
<link rel="stylesheet" href="/style.css">
<meta name="description" content="${description}">
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/rss+xml" href="/rss.xml" title="${site.title}">
<meta property="og:type" content="${data.rating === undefined ? "website" : "article"}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:locale" content="fr_FR">
${data.rating === undefined ? "" : article(data)}</head>
<body>
<a class="skip" href="#main">Aller au contenu</a>
<header class="masthead">
<p class="nameplate"><a href="/">${site.title}</a></p>
<nav aria-label="Rubriques"><ul>
<li><a href="/tags/">Sujets</a></li>
<li><a href="/auteurs/">Auteurs</a></li>
<li><a href="/archives/">Archives</a></li>
</ul></nav>
</header>
<main id="main">
${content}</main>
<footer class="colophon">
<p>${site.title}</p>
<p><a href="/rss.xml">Flux RSS</a></p>
</footer>
${data.rating === undefined ? "" : `<script type="application/ld+json">${structuredData(data)}</script>\n`}</body>
</html>
`;
}

function article({ authors, author, page, site, slug, tags }) {
  const card = site.hasCards ? `<meta property="og:image" content="${site.url}/cards/${slug}.png">\n` : "";
  return `${card}<meta property="article:published_time" content="${page.date.toISOString()}">
<meta name="author" content="${escapeHtml(authors[author])}">
${tags.map((tag) => `<meta property="article:tag" content="${escapeHtml(tag)}">\n`).join("")}`;
}
