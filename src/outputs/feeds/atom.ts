/** Atom 1.0 (RFC 4287). */
import { type Html, html } from "../../text/html.ts";
import { xmlDocument } from "../../text/xml.ts";
import type { Feed, FeedEntry, FeedPerson } from "./feed.ts";

/** Atom requires `updated` even without entries; a constant keeps the build reproducible. */
const NEVER = "2000-01-01T00:00:00Z";

export function atom(feed: Feed): string {
  const { logo, hub } = feed;
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.url}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${feed.updated?.rfc3339 ?? NEVER}</updated>
<link rel="self" type="application/atom+xml" href="${feed.url}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
${hub && html`<link rel="hub" href="${hub}"/>\n`}${person(feed.publisher)}
<rights>${feed.rights}</rights>
${logo && html`<logo>${logo}</logo>\n`}<generator>Tribune</generator>
${feed.entries.map((each) => html`${entry(each, feed)}\n`)}</feed>`);
}

function entry(entry: FeedEntry, feed: Feed): Html {
  const language = entry.language !== feed.language && html` xml:lang="${entry.language}"`;
  return html`<entry${language}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.url}"/>
<published>${entry.published.rfc3339}</published>
<updated>${entry.updated.rfc3339}</updated>
${entry.authors.map((author) => html`${person(author)}\n`)}${entry.categories.map((term) => html`<category term="${term}"/>\n`)}${entry.summary && html`<summary>${entry.summary}</summary>\n`}<content type="html">${String(entry.content)}</content>
</entry>`;
}

function person({ name, url }: FeedPerson): Html {
  return html`<author><name>${name}</name>${url && html`<uri>${url}</uri>`}</author>`;
}
