/** RSS 2.0 with its common modules: full text, several authors, self link, modification dates. */
import { type Html, html } from "../../text/html.ts";
import { xmlDocument } from "../../text/xml.ts";
import type { Feed, FeedEntry } from "./feed.ts";

export function rss(feed: Feed): string {
  const { updated, image, hub } = feed;
  return xmlDocument(html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${feed.description}</description>
<language>${feed.language}</language>
<copyright>${feed.rights}</copyright>
${updated && html`<lastBuildDate>${updated.rfc822}</lastBuildDate>\n`}<generator>Tribune</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<atom:link rel="self" type="application/rss+xml" href="${feed.url}"/>
${hub && html`<atom:link rel="hub" href="${hub}"/>\n`}<dc:publisher>${feed.publisher.name}</dc:publisher>
${image && html`<image><url>${image.url}</url><title>${feed.title}</title><link>${feed.page}</link><width>${image.width}</width><height>${image.height}</height></image>\n`}${feed.entries.map((each) => html`${item(each, feed)}\n`)}</channel>
</rss>`);
}

function item(entry: FeedEntry, feed: Feed): Html {
  return html`<item>
<title>${entry.title}</title>
<link>${entry.url}</link>
<guid isPermaLink="${entry.id === entry.url ? "true" : "false"}">${entry.id}</guid>
<pubDate>${entry.published.rfc822}</pubDate>
<atom:updated>${entry.updated.rfc3339}</atom:updated>
${entry.authors.map(({ name }) => html`<dc:creator>${name}</dc:creator>\n`)}${entry.language !== feed.language && html`<dc:language>${entry.language}</dc:language>\n`}${entry.categories.map((name) => html`<category>${name}</category>\n`)}<description>${entry.summary}</description>
<content:encoded>${String(entry.content)}</content:encoded>
</item>`;
}
