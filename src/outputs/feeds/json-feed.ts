/** JSON Feed 1.1 (jsonfeed.org). */
import type { Feed, FeedEntry, FeedPerson } from "./feed.ts";

export function jsonFeed(feed: Feed): string {
  const { logo, hub } = feed;
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.url,
      description: feed.description,
      language: feed.language,
      icon: logo,
      authors: [author(feed.publisher)],
      hubs: hub === undefined ? undefined : [{ type: "WebSub", url: hub }],
      items: feed.entries.map(item),
    },
    undefined,
    1,
  )}\n`;
}

function item(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary === "" ? undefined : entry.summary,
    content_html: String(entry.content),
    image: entry.image,
    date_published: entry.published.rfc3339,
    date_modified: entry.updated.rfc3339,
    authors: entry.authors.map(author),
    tags: entry.categories,
    language: entry.language,
  };
}

function author({ name, url }: FeedPerson) {
  return { name, url };
}
