/** The whole site as layouts see it: one value, handed to every page. */
import type { Journal } from "../content/journal.ts";
import type { Library } from "../content/library.ts";
import type { Held } from "../content/load.ts";
import type { Media } from "../content/media.ts";
import type { Pages } from "../content/page-kinds.ts";
import type { Href, Routes, SitePath } from "../content/routes.ts";
import type { Design } from "../design/design.ts";
import { Feeds } from "../feeds/feeds.ts";
import type { Problem } from "../problems/problem.ts";
import { type Words, wordsFor } from "../words/words.ts";
import type { Script } from "./scripts.ts";

export class Site {
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly design: Design;
  readonly feeds: Feeds;
  /** The modules of the search page; none where there is no such page. */
  readonly scripts: readonly Script[];
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

  /** The search page, where the journal has one. */
  get searchPath(): SitePath | undefined {
    return this.pages.searchPages[0]?.path;
  }

  get pages(): Pages {
    return this.library.everyPage;
  }

  /** What is copied as it is. */
  get files(): readonly Media[] {
    const media = [...this.library.articles, ...this.library.pages].flatMap((page) => page.media);
    return [...media, ...this.design.styles.assets.map(({ from, path }) => ({ from, to: path.slice(1) }))];
  }
}
