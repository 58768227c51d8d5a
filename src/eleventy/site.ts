/** The whole site as layouts see it: one value, handed to every page. */
import type { SocialImages } from "../cards/social-images.ts";
import type { Journal } from "../content/journal.ts";
import type { Library } from "../content/library.ts";
import type { Held } from "../content/load.ts";
import type { Logo } from "../content/logo.ts";
import type { Media } from "../content/media.ts";
import type { PageKinds } from "../content/page-kinds.ts";
import type { Href, Routes, SitePath } from "../content/routes.ts";
import { indexablePages } from "../crawlers/indexable.ts";
import { MarkdownCopy } from "../crawlers/markdown-copy.ts";
import { type Sitemap, type SitemapPart, sitemapOf } from "../crawlers/sitemap.ts";
import type { Design } from "../design/design.ts";
import { Feeds } from "../feeds/feeds.ts";
import type { IconSet } from "../icons/icon-set.ts";
import { type WebManifest, webManifest } from "../icons/manifest.ts";
import type { Problem } from "../problems/problem.ts";
import { type Words, wordsFor } from "../words/words.ts";
import type { Script } from "./scripts.ts";

/** Everything that a layout may be rendered for: pages for readers, and files for crawlers. */
export interface Kinds extends PageKinds {
  readonly markdownCopies: MarkdownCopy;
  /** None where the sitemap is one file. */
  readonly sitemapParts: SitemapPart;
}

export type PagesToBuild = { readonly [Kind in keyof Kinds]: readonly Kinds[Kind][] };

export class Site {
  #pages: PagesToBuild | undefined;
  #sitemap: Sitemap | undefined;
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  readonly feeds: Feeds;
  /** The modules of the search page; none where there is no such page. */
  readonly scripts: readonly Script[];
  /** The clock of this build, in milliseconds since 1970. */
  readonly now: number;
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** Undefined in a journal that brings its own. */
  readonly icons: IconSet | undefined;
  /** What shared links show; undefined in a journal that wants no pictures made. */
  readonly socialImages: SocialImages | undefined;
  readonly held: readonly Held[];
  readonly ignored: readonly string[];
  /** Warnings; a site with errors is never made. */
  readonly warnings: readonly Problem[];

  constructor(parts: {
    journal: Journal;
    library: Library;
    routes: Routes;
    design: Design;
    scripts: readonly Script[];
    now: number;
    logo: Logo | undefined;
    icons: IconSet | undefined;
    /** Undefined in a journal that wants none. */
    socialImages: SocialImages | undefined;
    held: readonly Held[];
    ignored: readonly string[];
    warnings: readonly Problem[];
  }) {
    this.journal = parts.journal;
    this.library = parts.library;
    this.routes = parts.routes;
    this.words = wordsFor(parts.journal.language);
    this.design = parts.design;
    this.feeds = new Feeds(this);
    this.scripts = parts.scripts;
    this.now = parts.now;
    this.logo = parts.logo;
    this.icons = parts.icons;
    this.socialImages = parts.socialImages;
    this.held = parts.held;
    this.ignored = parts.ignored;
    this.warnings = parts.warnings;
  }

  /** A link to a page of this site. */
  href(path: SitePath): Href {
    return this.routes.href(path);
  }

  /** A link that the journal's owner wrote: a path of the site or an address elsewhere. */
  hrefOf(written: string): string {
    return written.startsWith("/") ? this.routes.hrefOf(written) : written;
  }

  /** What an installed site is called and how it looks; undefined in a journal that brings its own icons. */
  get webManifest(): WebManifest | undefined {
    return this.icons && webManifest(this.journal, this.routes, this.icons, this.design.colours);
  }

  /** The search page, where the journal has one. */
  get searchPath(): SitePath | undefined {
    return this.pages.searchPages[0]?.path;
  }

  /** The folder of the web editor, where the journal has one. */
  get editorPath(): SitePath | undefined {
    return this.journal.admin && this.routes.admin("");
  }

  get pages(): PagesToBuild {
    const { library, routes } = this;
    this.#pages ??= {
      ...library.everyPage,
      markdownCopies: library.indexable.map(
        (article) => new MarkdownCopy(routes.markdown(article.path), article),
      ),
      sitemapParts: this.sitemap.parts,
    };
    return this.#pages;
  }

  get sitemap(): Sitemap {
    this.#sitemap ??= sitemapOf(indexablePages(this.library, this.routes), this.routes);
    return this.#sitemap;
  }

  /** What is copied as it is. */
  get files(): readonly Media[] {
    const media = [...this.library.articles, ...this.library.pages].flatMap((page) => page.media);
    return [...media, ...this.design.styles.assets.map(({ from, path }) => ({ from, to: path.slice(1) }))];
  }
}
