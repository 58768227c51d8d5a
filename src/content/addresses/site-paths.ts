/** Every path inside the site is made here. */

import type { Language } from "../../text/language.ts";
import type { Words } from "../../text/locales/site-words.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import type { Slug } from "../../text/slug.ts";
import { type SitePath, sitePath } from "./typed-address.ts";

/** First path segments that no article or free page may take, besides those of its lists. */
const RESERVED = ["index", "404", "assets", "admin", "search-index", "feed", "sitemap", "sitemaps", "robots"];

/** The file names of the journal's feeds. */
const FEEDS = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const;

export const FEED_FORMATS = ["rss", "atom", "json"] as const satisfies readonly (keyof typeof FEEDS)[];

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Device names of Windows, where no folder can have them. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export class SitePaths {
  readonly #segments: Words["segments"];

  constructor(language: Language) {
    this.#segments = wordsFor(language).segments;
  }

  home(page?: number): SitePath {
    return this.numbered("/", page);
  }

  article(slug: Slug): SitePath {
    return sitePath(`/${slug}/`);
  }

  /** A free page of `pages/`. */
  page(slug: Slug): SitePath {
    return sitePath(`/${slug}/`);
  }

  tags(): SitePath {
    return sitePath(`/${this.#segments.tags}/`);
  }

  tag(slug: Slug, page?: number): SitePath {
    return this.numbered(`/${this.#segments.tags}/${slug}/`, page);
  }

  authors(): SitePath {
    return sitePath(`/${this.#segments.authors}/`);
  }

  author(slug: Slug, page?: number): SitePath {
    return this.numbered(`/${this.#segments.authors}/${slug}/`, page);
  }

  archives(): SitePath {
    return sitePath(`/${this.#segments.archives}/`);
  }

  archive(year: number): SitePath {
    return sitePath(`/${this.#segments.archives}/${year}/`);
  }

  search(): SitePath {
    return sitePath(`/${this.#segments.search}/`);
  }

  /** The folder of the files that the search page loads. */
  searchIndex(): SitePath {
    return sitePath("/search-index/");
  }

  /** The web editor, and the folder of its files. */
  admin(file = ""): SitePath {
    return sitePath(`/admin/${file}`);
  }

  /** The page that explains the feeds. */
  feeds(): SitePath {
    return sitePath(`/${this.#segments.feeds}/`);
  }

  /** A feed of the whole journal. */
  feed(format: FeedFormat): SitePath {
    return sitePath(`/${FEEDS[format]}`);
  }

  /** The Atom feed of the articles with a tag. */
  tagFeed(slug: Slug): SitePath {
    return this.listFeed(this.tag(slug));
  }

  /** The Atom feed of an author's articles. */
  authorFeed(slug: Slug): SitePath {
    return this.listFeed(this.author(slug));
  }

  /** The feed beside the first page of a list. */
  listFeed(first: SitePath): SitePath {
    return this.beside(first, FEEDS.atom);
  }

  sitemap(): SitePath {
    return sitePath("/sitemap.xml");
  }

  /** The folder of the sitemap's parts. */
  sitemapParts(): SitePath {
    return sitePath("/sitemaps/");
  }

  /** A part of a sitemap that is too long for one file: `2026-03`, `pages`. */
  sitemapPart(name: string): SitePath {
    return sitePath(`/sitemaps/${name}.xml`);
  }

  /** The part for pages of the site's own templates. */
  ownSitemapPart(): SitePath {
    return sitePath("/sitemaps/own.xml");
  }

  /** The sitemap of the last two days, for Google News. */
  newsSitemap(): SitePath {
    return sitePath("/sitemaps/news.xml");
  }

  robots(): SitePath {
    return sitePath("/robots.txt");
  }

  /** An index of the site for language models. */
  llms(): SitePath {
    return sitePath("/llms.txt");
  }

  /** The folder of the files that it links to. */
  llmsParts(): SitePath {
    return this.beside(this.sitemapParts(), "llms/");
  }

  /** The articles of a month in that folder: `2026-03`. */
  llmsPart(month: string): SitePath {
    return this.beside(this.llmsParts(), `${month}.txt`);
  }

  /** The Markdown copy of an article. */
  markdown(article: SitePath): SitePath {
    return this.beside(article, "index.md");
  }

  /** The file that proves to IndexNow who owns the site. */
  indexNowKey(key: string): SitePath {
    return sitePath(`/${key}.txt`);
  }

  /** The name and look of the installed site. */
  webManifest(): SitePath {
    return sitePath("/site.webmanifest");
  }

  /** The icon that browsers request by this name. */
  favicon(): SitePath {
    return sitePath("/favicon.ico");
  }

  notFound(): SitePath {
    return sitePath("/404.html");
  }

  /** A file of the design (style sheet, font), whose name has its fingerprint. */
  asset(file: string): SitePath {
    return sitePath(`/assets/${file}`);
  }

  /** A published picture, whose name has its fingerprint. */
  image({ file }: { readonly file: string }): SitePath {
    return sitePath(`/assets/images/${file}`);
  }

  /** A picture for cards of shared links, whose name has its fingerprint. */
  socialImage({ file }: { readonly file: string }): SitePath {
    return sitePath(`/assets/social/${file}`);
  }

  /** A file beside a page, such as a document that an article links to. */
  beside(page: SitePath, file: string): SitePath {
    return sitePath(`/${page.slice(1)}${file}`);
  }

  /** A path to which one of the site's own templates writes. */
  written(to: string): SitePath {
    return sitePath(`/${to.replace(/^\/+/, "")}`);
  }

  /** The path of an old URL as the author wrote it. */
  alias(pathname: `/${string}`): SitePath {
    return sitePath(
      `/${asPage(pathname)
        .slice(1)
        .replace(/(^|\/)index\.html$/, "$1")}`,
    );
  }

  /** Whether the site itself uses a slug, so that no article or free page may. */
  isReserved(slug: string): boolean {
    return (
      Object.values<string>(this.#segments).includes(slug) || RESERVED.includes(slug) || DEVICES.test(slug)
    );
  }

  /**
   * A page of a list, by the list's own address.
   * @param page counts from the oldest articles on; undefined for the newest ones, at the list's own address
   */
  numbered(own: `/${string}`, page?: number): SitePath {
    return sitePath(page === undefined ? own : `${own}${this.#segments.page}/${page}/`);
  }
}

/** The path of a page; a path that names no HTML file is its folder. */
export const asPage = (pathname: `/${string}`): `/${string}` =>
  /\/$|\.html?$/i.test(pathname) ? pathname : `/${pathname.slice(1)}/`;
