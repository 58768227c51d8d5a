/** Builds a journal's feeds. Articles with `noindex` and expired ones are left out. */

import type { AbsoluteUrl, FeedFormat, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Logo } from "../../content/journal/logo.ts";
import type { Author } from "../../content/library/author.ts";
import type { Library } from "../../content/library/library.ts";
import type { Tag } from "../../content/library/tag.ts";
import { Memo } from "../../incremental/memo.ts";
import { absoluteFrom } from "../../markdown/print/absolute.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { FeedImage } from "../icons/feed-image.ts";
import { entryContent } from "./entry-content.ts";
import type { Feed, FeedEntry, FeedPerson } from "./feed.ts";
import { type FeedDate, feedDate } from "./feed-date.ts";

export interface FeedSource {
  /** The publisher's logo. */
  readonly logo: Logo | undefined;
  readonly feedImage: FeedImage | undefined;
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
}

interface FeedParts {
  readonly title: string;
  readonly description: string;
  readonly path: SitePath;
  readonly page: SitePath;
  readonly articles: readonly Article[];
}

export class Feeds {
  readonly #source: FeedSource;
  readonly #entries = new Memo<Article, FeedEntry>();

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /** The newest articles of the whole journal. */
  journal(format: FeedFormat): Feed {
    const { journal, library, routes } = this.#source;
    return this.#feed({
      title: journal.title,
      description: journal.description ?? (journal.tagline || journal.title),
      path: routes.feed(format),
      page: routes.home(),
      articles: library.listed,
    });
  }

  tag(tag: Tag): Feed {
    const { journal, library, routes, words } = this.#source;
    return this.#feed({
      title: words.feeds.feedTitle(words.tagTitle(tag.name), journal.title),
      description: tag.description ?? words.feeds.tagDescription(tag.name, journal.title),
      path: routes.tagFeed(tag.slug),
      page: tag.path,
      articles: library.tags.get(tag) ?? [],
    });
  }

  author(author: Author): Feed {
    const { journal, library, routes, words } = this.#source;
    return this.#feed({
      title: words.feeds.feedTitle(author.name, journal.title),
      description: author.bio ?? words.feeds.authorDescription(author.name, journal.title),
      path: routes.authorFeed(author.slug),
      page: author.path,
      articles: library.authors.get(author) ?? [],
    });
  }

  #feed({ title, description, path, page, articles }: FeedParts): Feed {
    const { journal, routes, logo, feedImage } = this.#source;
    const home = routes.absolute(routes.home());
    const entries = articles
      .filter((article) => article.findable)
      .slice(0, journal.feeds.items)
      .map((article) => this.#entry(article));
    return {
      title,
      description,
      url: routes.absolute(path),
      page: routes.absolute(page),
      updated: newest(entries),
      language: journal.language,
      publisher: { name: journal.publisher.name, url: home },
      rights: `© ${journal.publisher.name}`,
      logo: logo?.url(routes),
      image: feedImage && {
        url: routes.absolute(feedImage.path),
        width: feedImage.width,
        height: feedImage.height,
      },
      hub: journal.feeds.hub,
      entries,
    };
  }

  /** Memoized: several feeds show the same entry. */
  #entry(article: Article): FeedEntry {
    return this.#entries.get(article, () => {
      const { journal, routes, words } = this.#source;
      const url = routes.absolute(article.path);
      return {
        id: entryId(article, routes),
        url,
        title: article.title,
        summary: article.summary || article.title,
        content: entryContent(article, words, url),
        language: article.language,
        published: feedDate(article.date.epoch, journal.timeZone),
        updated: feedDate(article.modified.epoch, journal.timeZone),
        authors: article.authors.map((author) => this.#person(author)),
        categories: article.tags.map(({ name }) => name),
        image: article.picture && absoluteFrom(url, article.picture.src),
      };
    });
  }

  #person({ name, path }: Author): FeedPerson {
    return { name, url: this.#source.routes.absolute(path) };
  }
}

/**
 * The URL where the article first appeared: its first alias if it was moved. A changed title or slug thus
 * causes no duplicate in feed readers, and the id still resolves.
 */
function entryId(article: Article, routes: Routes): AbsoluteUrl {
  const [first] = article.aliases;
  return first === undefined ? routes.absolute(article.path) : routes.aliasUrl(first);
}

function newest(entries: readonly FeedEntry[]): FeedDate | undefined {
  return entries.reduce<FeedDate | undefined>(
    (last, { updated }) => (last && last.epoch >= updated.epoch ? last : updated),
    undefined,
  );
}
