/** A journal in this process, with its feeds. */
import { join } from "node:path";
import type { JournalInput } from "../../../src/content/journal/journal.ts";
import { Logo } from "../../../src/content/journal/logo.ts";
import { atom } from "../../../src/outputs/feeds/atom.ts";
import type { Feed, FeedEntry } from "../../../src/outputs/feeds/feed.ts";
import { feedDate } from "../../../src/outputs/feeds/feed-date.ts";
import { Feeds } from "../../../src/outputs/feeds/feeds.ts";
import { jsonFeed } from "../../../src/outputs/feeds/json-feed.ts";
import { rss } from "../../../src/outputs/feeds/rss.ts";
import { html } from "../../../src/text/html.ts";
import { wordsFor } from "../../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, ROUTES } from "../../reading.ts";
import { article, makeSite, type SiteFiles } from "../../workshop.ts";

export const SERIALIZERS = { rss, atom, json: jsonFeed } as const;

/** The feeds of these articles, at the shared clock. */
export function feedsOf(files: SiteFiles, input: Partial<JournalInput> = {}) {
  const journal = journalWith(input);
  const address = journal.publisher.logo;
  const logo = address === undefined ? undefined : new Logo({ address });
  const { library, problems } = loadArticles(join(makeSite(files), "articles"), journal);
  return {
    feeds: new Feeds({
      logo,
      feedImage: logo && { path: ROUTES.asset("feed.0123456789.png"), width: 144, height: 36 },
      journal,
      library,
      routes: ROUTES,
      words: wordsFor(journal.language),
    }),
    library,
    problems,
  };
}

/** Two articles that use every feature of feeds. */
export function sampleFeeds() {
  return feedsOf(
    {
      "articles/a.md": article(
        "title: Un\ndate: 2026-02-01 08:30\nupdated: 2026-03-01\ntags: [Presse]\nrating: 3,5\nchapo: Le chapô.",
        "Un [lien](b.md) et une note[^1].\n\n![Ailleurs](https://ailleurs.example/x.png)\n\n[^1]: La note.",
      ),
      "articles/b.md": article(
        "title: Deux\ndate: 2026-01-01\nslug: deux\ntags: [Presse]\nlang: en",
        "Text.",
      ),
    },
    {
      feeds: { hub: "https://hub.example/" },
      publisher: { name: "Éditions", logo: "/logo.png" },
    },
  ).feeds;
}

/** A feed in which every text that a person writes is `text`. */
export function feedSaying(text: string): Feed {
  const url = ROUTES.absolute(ROUTES.feed("rss"));
  const date = feedDate(Date.UTC(2026, 0, 1), "Europe/Paris");
  const person = { name: text, url: "https://journal.example/" };
  const entry: FeedEntry = {
    id: url,
    url,
    title: text,
    summary: text,
    content: html`<p>${text}</p>`,
    language: "fr",
    published: date,
    updated: date,
    authors: [person],
    categories: [text],
    image: undefined,
  };
  return {
    title: text,
    description: text,
    url,
    page: url,
    updated: date,
    language: "fr",
    publisher: person,
    rights: text,
    logo: undefined,
    image: undefined,
    hub: undefined,
    entries: [entry],
  };
}
