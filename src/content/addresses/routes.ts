/** Every URL of the site is made here. */

import type { Language } from "../../text/language.ts";
import type { Words } from "../../text/locales/site-words.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import type { Slug } from "../../text/slug.ts";
import { encodePath } from "./encode-path.ts";

/** A path inside the site, from its root, without the path prefix: `/tags/nvidia/`, `/404.html`. */
export type SitePath = `/${string}` & { readonly __sitePath: never };

/** A path as a link needs it: path prefix included. */
export type Href = `/${string}` & { readonly __href: never };

/** `https://host/prefix/…` */
export type AbsoluteUrl = string & { readonly __absoluteUrl: never };

/** First path segments that no article or free page may take, besides those of its lists. */
const RESERVED = ["index", "404", "assets", "admin", "pagefind", "feed", "sitemap", "sitemaps", "robots"];

/** The file names of the journal's feeds. */
const FEEDS = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" } as const;

export const FEED_FORMATS = ["rss", "atom", "json"] as const satisfies readonly (keyof typeof FEEDS)[];

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Device names of Windows: a folder so named cannot be written there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export interface Base {
  readonly language: Language;
  /** Origin of the site: `https://exemple.fr`. */
  readonly origin: string;
  /** `/` or `/prefix/`. */
  readonly pathPrefix: string;
}

export class Routes {
  readonly #base: Base;
  readonly #segments: Words["segments"];

  constructor(base: Base) {
    this.#base = base;
    this.#segments = wordsFor(base.language).segments;
  }

  home(page = 1): SitePath {
    return this.numbered("/", page);
  }

  article(slug: Slug): SitePath {
    return path(`/${slug}/`);
  }

  /** A free page of `pages/`. */
  page(slug: Slug): SitePath {
    return path(`/${slug}/`);
  }

  tags(): SitePath {
    return path(`/${this.#segments.tags}/`);
  }

  tag(slug: Slug, page = 1): SitePath {
    return this.numbered(`/${this.#segments.tags}/${slug}/`, page);
  }

  authors(): SitePath {
    return path(`/${this.#segments.authors}/`);
  }

  author(slug: Slug, page = 1): SitePath {
    return this.numbered(`/${this.#segments.authors}/${slug}/`, page);
  }

  archives(): SitePath {
    return path(`/${this.#segments.archives}/`);
  }

  archive(year: number): SitePath {
    return path(`/${this.#segments.archives}/${year}/`);
  }

  search(): SitePath {
    return path(`/${this.#segments.search}/`);
  }

  /** The folder of what the search page loads. */
  searchIndex(): SitePath {
    return path("/pagefind/");
  }

  /** The web editor, and the folder of its files. */
  admin(file = ""): SitePath {
    return path(`/admin/${file}`);
  }

  /** The page that explains the feeds. */
  feeds(): SitePath {
    return path(`/${this.#segments.feeds}/`);
  }

  /** A feed of the whole journal. */
  feed(format: FeedFormat): SitePath {
    return path(`/${FEEDS[format]}`);
  }

  /** The Atom feed of the articles that carry a tag. */
  tagFeed(slug: Slug): SitePath {
    return this.listFeed(this.tag(slug));
  }

  /** The Atom feed of the articles that somebody signed. */
  authorFeed(slug: Slug): SitePath {
    return this.listFeed(this.author(slug));
  }

  /** The feed that lies beside the first page of a list. */
  listFeed(first: SitePath): SitePath {
    return this.beside(first, FEEDS.atom);
  }

  sitemap(): SitePath {
    return path("/sitemap.xml");
  }

  /** The folder of the sitemap's parts. */
  sitemapParts(): SitePath {
    return path("/sitemaps/");
  }

  /** A part of a sitemap that is too long for one file; `number` counts from 1. */
  sitemapPart(number: number): SitePath {
    return path(`/sitemaps/${number}.xml`);
  }

  /** The part for pages of the site's own templates. */
  ownSitemapPart(): SitePath {
    return path("/sitemaps/own.xml");
  }

  /** The sitemap of the last two days, for Google News. */
  newsSitemap(): SitePath {
    return path("/sitemaps/news.xml");
  }

  robots(): SitePath {
    return path("/robots.txt");
  }

  /** What the site holds, for language models. */
  llms(): SitePath {
    return path("/llms.txt");
  }

  /** The Markdown copy of an article. */
  markdown(article: SitePath): SitePath {
    return this.beside(article, "index.md");
  }

  /** The file that proves to IndexNow that the site is ours. */
  indexNowKey(key: string): SitePath {
    return path(`/${key}.txt`);
  }

  /** What an installed site is called and how it looks. */
  webManifest(): SitePath {
    return path("/site.webmanifest");
  }

  /** The icon that browsers ask for by this name. */
  favicon(): SitePath {
    return path("/favicon.ico");
  }

  notFound(): SitePath {
    return path("/404.html");
  }

  /** A file of the design (style sheet, font), which carries its fingerprint in its name. */
  asset(file: string): SitePath {
    return path(`/assets/${file}`);
  }

  /** A published picture, which carries its fingerprint in its name too. */
  image({ file }: { readonly file: string }): SitePath {
    return path(`/assets/images/${file}`);
  }

  /** A picture for cards of shared links, which carries its fingerprint in its name. */
  socialImage({ file }: { readonly file: string }): SitePath {
    return path(`/assets/social/${file}`);
  }

  /** A file that lies beside a page: a document that an article links to. */
  beside(page: SitePath, file: string): SitePath {
    return path(`/${page.slice(1)}${file}`);
  }

  /** A path that a template of the site's own wrote to. */
  written(to: string): SitePath {
    return path(`/${to.replace(/^\/+/, "")}`);
  }

  /** An old URL, as the author wrote it, made a path of the site. */
  alias(pathname: `/${string}`): SitePath {
    return path(
      `/${asPage(pathname)
        .slice(1)
        .replace(/(^|\/)index\.html$/, "$1")}`,
    );
  }

  /** An old URL in full, as it was asked for when it was the page's own. */
  aliasUrl(pathname: `/${string}`): AbsoluteUrl {
    return asAbsolute(this.#base.origin + encodePath(this.href(path(asPage(pathname)))));
  }

  /** A link to a page of this site, from any other page of it. */
  href(to: SitePath): Href {
    return asHref(this.#base.pathPrefix + to.slice(1));
  }

  /** A path of the site as an author wrote it in a link, with its query and anchor. */
  hrefOf(written: string): Href {
    return this.href(path(`/${written.replace(/^\/+/, "")}`));
  }

  /** The path (with query and anchor) of an address that is this site's own, else undefined. */
  inside(url: URL): string | undefined {
    const isOurs = url.origin === this.#base.origin && url.pathname.startsWith(this.#base.pathPrefix);
    return isOurs
      ? `/${url.pathname.slice(this.#base.pathPrefix.length)}${url.search}${url.hash}`
      : undefined;
  }

  absolute(to: SitePath): AbsoluteUrl {
    return asAbsolute(this.#base.origin + this.href(to));
  }

  /** A link or picture of the site, prefix included, or one elsewhere, as it is named from elsewhere. */
  absoluteOf(href: string): string {
    return URL.canParse(href, this.#base.origin) ? new URL(href, this.#base.origin).href : href;
  }

  /** Whether the site is its host's root, where alone robots.txt is looked for. */
  get atRoot(): boolean {
    return this.#base.pathPrefix === "/";
  }

  /** Names that an article's or free page's slug must not take, since the site itself uses them. */
  isReserved(slug: string): boolean {
    return (
      Object.values<string>(this.#segments).includes(slug) || RESERVED.includes(slug) || DEVICES.test(slug)
    );
  }

  /** A page of a list, by the address of its first one. */
  numbered(first: `/${string}`, page: number): SitePath {
    return path(page === 1 ? first : `${first}${this.#segments.page}/${page}/`);
  }
}

/** What names no file is the folder of a page. */
const asPage = (pathname: `/${string}`): `/${string}` =>
  /\/$|\.html?$/i.test(pathname) ? pathname : `/${pathname.slice(1)}/`;

// The three brands are given here and nowhere else.
const path = (text: `/${string}`): SitePath => text as SitePath;
const asHref = (text: string): Href => text as Href;
const asAbsolute = (text: string): AbsoluteUrl => text as AbsoluteUrl;
