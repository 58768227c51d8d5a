/** The whole site as layouts see it: one value, handed to every page. */

import { Registry } from "../content/addresses/registry.ts";
import type { Href, Routes, SitePath } from "../content/addresses/routes.ts";
import type { Media } from "../content/article/media.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Logo } from "../content/journal/logo.ts";
import type { Library } from "../content/library/library.ts";
import type { PageKinds } from "../content/library/page-kinds.ts";
import { reevaluate } from "../content/library/reevaluate.ts";
import type { UnpublishedArticle } from "../content/library/unpublished.ts";
import type { Revision } from "../incremental/revision.ts";
import { query } from "../incremental/tracking.ts";
import type { SocialImages } from "../outputs/cards/social-images.ts";
import { indexablePages } from "../outputs/crawlers/indexable.ts";
import { MarkdownCopy } from "../outputs/crawlers/markdown-copy.ts";
import { type Sitemap, type SitemapPart, sitemapOf, withOwnPages } from "../outputs/crawlers/sitemap.ts";
import type { Design } from "../outputs/design/design.ts";
import { Feeds } from "../outputs/feeds/feeds.ts";
import type { FeedImage } from "../outputs/icons/feed-image.ts";
import type { IconSet } from "../outputs/icons/icon-set.ts";
import { type WebManifest, webManifest } from "../outputs/icons/manifest.ts";
import type { Problem } from "../problems/problem.ts";
import type { Words } from "../text/locales/site-words.ts";
import { wordsFor } from "../text/locales/words-for.ts";
import { OwnOutputs } from "./own-outputs.ts";
import type { Script } from "./scripts.ts";

/** Everything that a layout may be rendered for: pages for readers, and files for crawlers. */
export interface Kinds extends PageKinds {
  readonly markdownCopies: MarkdownCopy;
  /** None where the sitemap is one file. */
  readonly sitemapParts: SitemapPart;
}

export type PagesToBuild = { readonly [Kind in keyof Kinds]: readonly Kinds[Kind][] };

/** What was found beside the texts themselves. */
interface Found {
  /** The clock of this build, in milliseconds since 1970. */
  readonly now: number;
  readonly unpublished: readonly UnpublishedArticle[];
  readonly ignored: readonly string[];
  /** Warnings; a site with errors is never made. */
  readonly warnings: readonly Problem[];
}

/** What pages ask of the site itself, by the names under which their readings are noted. */
type Question = keyof Found | "searchPath" | "pages" | "sitemap" | "files";

interface SiteParts extends Found {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly design: Design;
  readonly scripts: readonly Script[];
  readonly logo: Logo | undefined;
  readonly icons: IconSet | undefined;
  readonly feedImage: FeedImage | undefined;
  /** Undefined in a journal that wants none. */
  readonly socialImages: SocialImages | undefined;
  readonly revision: Revision | undefined;
  /** Whether the site adds anything of its own to Eleventy. */
  readonly isExtended: boolean;
  /** Filters of the site's own that may give something else when nothing has changed. */
  readonly volatile: ReadonlySet<string>;
  /** What the texts and the engine write. */
  readonly registry: Registry;
}

export class Site {
  #pages: PagesToBuild | undefined;
  /** Where each page stands among those of its kind, by its path. */
  #places = new Map<keyof Kinds, ReadonlyMap<string, number>>();
  #sitemap: Sitemap | undefined;
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  readonly feeds: Feeds;
  /** The modules of the search page; none where there is no such page. */
  readonly scripts: readonly Script[];
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** Undefined in a journal that brings its own. */
  readonly icons: IconSet | undefined;
  /** For RSS. */
  readonly feedImage: FeedImage | undefined;
  /** What shared links show; undefined in a journal that wants no pictures made. */
  readonly socialImages: SocialImages | undefined;
  /** Takes pages of the last build over; undefined when every page is rendered. */
  readonly revision: Revision | undefined;
  /** Whether the site adds anything of its own to Eleventy. */
  readonly isExtended: boolean;
  /** Filters of the site's own whose callers are rendered in every build. */
  readonly volatile: ReadonlySet<string>;
  /** Every file of this build: what its templates and copies write, too, once that is known. */
  readonly registry: Registry;
  /** What templates of the site's own write in this build. */
  readonly own: OwnOutputs;
  /** What is worth knowing of this build's own files. */
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
    this.isExtended = parts.isExtended;
    this.volatile = parts.volatile;
    this.registry = new Registry(parts.registry);
    this.own = new OwnOutputs(this.registry);
    this.#parts = parts;
  }

  /** The same site in another build: some of its articles have other words, and nothing else has changed. */
  renewed(build: Pick<SiteParts, "now" | "revision" | "warnings">): Site {
    const site = new Site({ ...this.#parts, ...build });
    site.#pages = this.#pages;
    site.#places = this.#places;
    site.#sitemap = this.#sitemap;
    return site;
  }

  /** The clock of this build, in milliseconds since 1970. */
  get now(): number {
    return this.#asked("now", () => this.#parts.now);
  }

  get unpublished(): readonly UnpublishedArticle[] {
    return this.#asked("unpublished", () => this.#parts.unpublished);
  }

  get ignored(): readonly string[] {
    return this.#asked("ignored", () => this.#parts.ignored);
  }

  /** Warnings; a site with errors is never made. */
  get warnings(): readonly Problem[] {
    return this.#asked("warnings", () => this.#parts.warnings);
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
    return this.#asked("searchPath", () => this.library.everyPage.searchPages[0]?.path);
  }

  /** The folder of the web editor, where the journal has one. */
  get editorPath(): SitePath | undefined {
    return this.journal.admin && this.routes.admin("");
  }

  get pages(): PagesToBuild {
    return this.#asked("pages", () => {
      const { journal, library, routes } = this;
      const copied = journal.markdownCopies ? library.indexable : [];
      this.#pages ??= {
        ...library.everyPage,
        markdownCopies: copied.map((article) => new MarkdownCopy(routes.markdown(article.path), article)),
        sitemapParts: this.sitemap.parts,
      };
      return this.#pages;
    });
  }

  /** Those of the pages of a kind that must be rendered; the others are kept. */
  toRender<Kind extends keyof Kinds>(kind: Kind): readonly Kinds[Kind][] {
    const { revision } = this;
    const pages: readonly Kinds[Kind][] = this.pages[kind];
    const stale = revision?.staleOutputs;
    if (!stale) return revision ? pages.filter(({ path }) => !revision.keeps(path)) : pages;
    const places = this.#places.get(kind) ?? new Map(pages.map(({ path }, place) => [path, place]));
    this.#places.set(kind, places);
    return [...stale].flatMap((path) => pages[places.get(path) ?? -1] ?? []);
  }

  /** Pages of the site's own templates are in it when everything else is written. */
  get sitemap(): Sitemap {
    return this.#asked("sitemap", () => {
      this.#sitemap ??= sitemapOf(indexablePages(this.library, this.routes), this.routes);
      return withOwnPages(this.#sitemap, this.own.pages, this.routes);
    });
  }

  /** What is copied as it is. */
  get files(): readonly Media[] {
    return this.#asked("files", () => {
      const media = [...this.library.articles, ...this.library.pages].flatMap((page) => page.media);
      return [...media, ...this.design.styles.assets.map(({ from, path }) => ({ from, to: path.slice(1) }))];
    });
  }

  /** Answers a question that a page asked in an earlier build; undefined when it can no longer be asked. */
  again(question: string): unknown {
    const name = question.slice(PREFIX.length);
    return question.startsWith(PREFIX) && isQuestion(name) ? this[name] : reevaluate(question, this.library);
  }

  #asked<Name extends Question>(name: Name, answer: () => Site[Name]): Site[Name] {
    return query(PREFIX + name, answer);
  }
}

const PREFIX = "site.";

const QUESTIONS: { readonly [Name in Question]: true } = {
  now: true,
  unpublished: true,
  ignored: true,
  warnings: true,
  searchPath: true,
  pages: true,
  sitemap: true,
  files: true,
};

function isQuestion(name: string): name is Question {
  return Object.hasOwn(QUESTIONS, name);
}
