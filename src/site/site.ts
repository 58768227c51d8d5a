/** The site as layouts see it: passed to the render function of every page. */

import { Registry } from "../content/addresses/registry.ts";
import type { Href, Routes, SitePath } from "../content/addresses/routes.ts";
import type { Media } from "../content/article/media.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Logo } from "../content/journal/logo.ts";
import type { Library } from "../content/library/library.ts";
import type { PageKinds } from "../content/library/page-kinds.ts";
import { reevaluate } from "../content/library/reevaluate.ts";
import type { Share } from "../content/library/share.ts";
import type { UnpublishedArticle } from "../content/library/unpublished.ts";
import type { Revision } from "../incremental/revision.ts";
import { query } from "../incremental/tracking.ts";
import type { SocialImages } from "../outputs/cards/social-images.ts";
import { indexablePages } from "../outputs/crawlers/indexable.ts";
import { type LlmsPart, llmsParts } from "../outputs/crawlers/llms.ts";
import { MarkdownCopy } from "../outputs/crawlers/markdown-copy.ts";
import { type Sitemap, type SitemapPart, sitemapOf, withOwnPages } from "../outputs/crawlers/sitemap.ts";
import type { Design } from "../outputs/design/design.ts";
import { Feeds } from "../outputs/feeds/feeds.ts";
import type { FeedImage } from "../outputs/icons/feed-image.ts";
import type { IconSet } from "../outputs/icons/icon-set.ts";
import { type WebManifest, webManifest } from "../outputs/icons/manifest.ts";
import type { Problem } from "../problems/problem.ts";
import type { SiteQuery } from "../text/locales/commands/explain.ts";
import type { Words } from "../text/locales/site-words.ts";
import { wordsFor } from "../text/locales/words-for.ts";
import { OwnOutputs } from "./own-outputs.ts";
import type { Script } from "./scripts.ts";

/** The items of each kind that layouts are rendered for: pages for readers, and files for crawlers. */
export interface Kinds extends PageKinds {
  readonly markdownCopies: MarkdownCopy;
  /** None if llms.txt lists every article. */
  readonly llmsParts: LlmsPart;
  /** None if the sitemap fits into one file. */
  readonly sitemapParts: SitemapPart;
}

export type PagesToBuild = { readonly [Kind in keyof Kinds]: readonly Kinds[Kind][] };

/** Facts about one build. */
interface BuildFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly unpublished: readonly UnpublishedArticle[];
  readonly ignored: readonly string[];
  /** Warnings only: a site with errors is not built. */
  readonly warnings: readonly Problem[];
}

interface SiteParts extends BuildFacts {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly design: Design;
  readonly scripts: readonly Script[];
  readonly logo: Logo | undefined;
  readonly icons: IconSet | undefined;
  readonly feedImage: FeedImage | undefined;
  readonly socialImages: SocialImages | undefined;
  readonly revision: Revision | undefined;
  readonly share?: Share | undefined;
  readonly isExtended: boolean;
  readonly volatile: ReadonlySet<string>;
  /** Files that texts and engine write. */
  readonly registry: Registry;
}

export class Site {
  #pages: PagesToBuild | undefined;
  /** The index of each page in its kind, by path. */
  #places = new Map<keyof Kinds, ReadonlyMap<string, number>>();
  #sitemap: Sitemap | undefined;
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  readonly feeds: Feeds;
  /** The modules of the search page; empty if there is none. */
  readonly scripts: readonly Script[];
  /** The publisher's logo. */
  readonly logo: Logo | undefined;
  /** Undefined if the journal has its own icons. */
  readonly icons: IconSet | undefined;
  /** The image of RSS feeds. */
  readonly feedImage: FeedImage | undefined;
  /** Images for shared links; undefined if the journal turned them off. */
  readonly socialImages: SocialImages | undefined;
  /** Reuses pages of the last build; undefined if every page is rendered. */
  readonly revision: Revision | undefined;
  /** The share of this build; undefined if it makes the whole site. */
  readonly share: Share | undefined;
  /** Whether the site has its own additions to Eleventy. */
  readonly isExtended: boolean;
  /** Names of the site's own filters whose callers are rendered in every build. */
  readonly volatile: ReadonlySet<string>;
  /** All files of this build; those of templates and copies are added as they become known. */
  readonly registry: Registry;
  /** Pages of the site's own templates. */
  readonly own: OwnOutputs;
  /** Remarks on the site's own files. */
  readonly remarks: Problem[] = [];
  readonly #parts: SiteParts;

  constructor(parts: SiteParts) {
    this.journal = parts.journal;
    this.library = parts.library;
    this.routes = parts.routes;
    this.words = wordsFor(parts.journal.language);
    this.design = parts.design;
    this.feeds = new Feeds(this);
    this.scripts = parts.scripts;
    this.logo = parts.logo;
    this.icons = parts.icons;
    this.feedImage = parts.feedImage;
    this.socialImages = parts.socialImages;
    this.revision = parts.revision;
    this.share = parts.share;
    this.isExtended = parts.isExtended;
    this.volatile = parts.volatile;
    this.registry = new Registry(parts.registry);
    this.own = new OwnOutputs(this.registry);
    this.#parts = parts;
  }

  /** The same site in the next build, in which only the text of some articles has changed. */
  renewed(build: Pick<SiteParts, "now" | "revision" | "warnings">): Site {
    const site = new Site({ ...this.#parts, ...build });
    site.#pages = this.#pages;
    site.#places = this.#places;
    site.#sitemap = this.#sitemap;
    return site;
  }

  /** The clock of this build, in milliseconds since 1970. */
  get now(): number {
    return this.#query("now", () => this.#parts.now);
  }

  get unpublished(): readonly UnpublishedArticle[] {
    return this.#query("unpublished", () => this.#parts.unpublished);
  }

  get ignored(): readonly string[] {
    return this.#query("ignored", () => this.#parts.ignored);
  }

  /** Warnings only: a site with errors is not built. */
  get warnings(): readonly Problem[] {
    return this.#query("warnings", () => this.#parts.warnings);
  }

  /** A link to a page of this site. */
  href(path: SitePath): Href {
    return this.routes.href(path);
  }

  /** The URL for a link in the journal: a path of this site, or a full URL, which stays as it is. */
  hrefOf(written: string): string {
    return written.startsWith("/") ? this.routes.hrefOf(written) : written;
  }

  /** The web app manifest; undefined if the journal has its own icons. */
  get webManifest(): WebManifest | undefined {
    return this.icons && webManifest(this.journal, this.routes, this.icons, this.design.colours);
  }

  /** The search page; undefined if the journal has none. */
  get searchPath(): SitePath | undefined {
    return this.#query("searchPath", () => this.library.everyPage.searchPages[0]?.path);
  }

  /** The folder of the web editor; undefined if the journal has none. */
  get editorPath(): SitePath | undefined {
    return this.journal.admin && this.routes.admin("");
  }

  /** All pages, by kind. */
  get pages(): PagesToBuild {
    return this.#query("pages", () => {
      const { journal, library, routes } = this;
      const copied = journal.markdownCopies ? library.indexable : [];
      this.#pages ??= {
        ...library.everyPage,
        markdownCopies: copied.map((article) => new MarkdownCopy(routes.markdown(article.path), article)),
        llmsParts: journal.markdownCopies ? llmsParts(library, routes) : [],
        sitemapParts: this.sitemap.parts,
      };
      return this.#pages;
    });
  }

  /** The pages of a kind that must be rendered; all others are reused. */
  toRender<Kind extends keyof Kinds>(kind: Kind): readonly Kinds[Kind][] {
    const { revision, share } = this;
    const pages: readonly Kinds[Kind][] = this.pages[kind];
    if (share) return pages.filter(({ path }) => share.hasOutput(path));
    const stale = revision?.staleOutputs;
    if (!stale) return revision ? pages.filter(({ path }) => !revision.reuse(path)) : pages;
    const places = this.#places.get(kind) ?? new Map(pages.map(({ path }, place) => [path, place]));
    this.#places.set(kind, places);
    return [...stale].flatMap((path) => pages[places.get(path) ?? -1] ?? []);
  }

  /** Whether a single page must be rendered. Every share reads the site's own pages, which the sitemap lists. */
  mustRender(path: SitePath): boolean {
    const { share, revision, registry } = this;
    return share ? share.hasOutput(path) || !registry.isBase(path) : !revision?.reuse(path);
  }

  /** Includes pages of the site's own templates only once these are written. */
  get sitemap(): Sitemap {
    return this.#query("sitemap", () => {
      this.#sitemap ??= sitemapOf(indexablePages(this.library, this.routes), this.routes);
      return withOwnPages(this.#sitemap, this.own.pages, this.routes);
    });
  }

  /** The files that this build copies: those beside other texts are not even looked for in a share. */
  get ownFiles(): readonly Media[] {
    const { share } = this;
    if (!share) return this.files;
    const texts = [...this.library.articles, ...this.library.pages].filter(({ file }) => share.hasText(file));
    return [...texts.flatMap(({ media }) => media), ...this.#styleFiles];
  }

  get #styleFiles(): Media[] {
    return this.design.styles.assets.map(({ from, path }) => ({ from, to: path.slice(1) }));
  }

  /** Files that are copied unchanged. */
  get files(): readonly Media[] {
    return this.#query("files", () => {
      const media = [...this.library.articles, ...this.library.pages].flatMap((page) => page.media);
      return [...media, ...this.#styleFiles];
    });
  }

  /** Evaluates a query of an earlier build; undefined if it no longer exists. */
  evaluate(query: string): unknown {
    const name = query.slice(PREFIX.length);
    return query.startsWith(PREFIX) && isSiteQuery(name) ? this[name] : reevaluate(query, this.library);
  }

  #query<Name extends SiteQuery>(name: Name, evaluate: () => Site[Name]): Site[Name] {
    return query(PREFIX + name, evaluate);
  }
}

const PREFIX = "site.";

const QUERIES: { readonly [Name in SiteQuery]: true } = {
  now: true,
  unpublished: true,
  ignored: true,
  warnings: true,
  searchPath: true,
  pages: true,
  sitemap: true,
  files: true,
};

function isSiteQuery(name: string): name is SiteQuery {
  return Object.hasOwn(QUERIES, name);
}
