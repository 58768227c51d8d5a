import { type Article, SITE, urlOf } from "./journal.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

export function rss(title: string, url: string, articles: readonly Article[]): Response {
  const items = articles.slice(0, 20).map((article) => {
    const link = SITE.url + urlOf(article);
    return `<item>
<title>${escapeText(article.data.title)}</title>
<link>${link}</link>
<guid>${link}</guid>
<pubDate>${article.data.date.toUTCString()}</pubDate>
<description>${escapeText(article.data.chapo)}</description>
<content:encoded>${escapeText(article.rendered?.html ?? "")}</content:encoded>
</item>
`;
  });
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escapeText(title)}</title>
<link>${SITE.url}${url}</link>
<description>${escapeText(title)}</description>
<language>fr</language>
<atom:link href="${SITE.url}${url}rss.xml" rel="self" type="application/rss+xml"/>
${items.join("")}</channel>
</rss>
`);
}
