/** The whole site as layouts see it: one value, handed to every page. */
import type { Article } from "../content/article.ts";
import type { FreePage } from "../content/free-page.ts";
import type { Journal } from "../content/journal.ts";
import type { Library } from "../content/library.ts";
import type { ArchivePage, AuthorPage, ListPage, Redirect, TagPage } from "../content/lists.ts";
import type { Held } from "../content/load.ts";
import type { Media } from "../content/media.ts";
import type { Href, Routes, SitePath } from "../content/routes.ts";
import type { Problem } from "../problems/problem.ts";
import { type Words, wordsFor } from "../words/words.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Each kind of page that a layout may be rendered for, by the name it gives in `each`. */
export interface PageKinds {
  readonly articles: Article;
  readonly homePages: ListPage;
  readonly tagPages: TagPage;
  readonly authorPages: AuthorPage;
  readonly archivePages: ArchivePage;
  readonly freePages: FreePage;
  readonly redirects: Redirect;
}

export type Pages = { readonly [Kind in keyof PageKinds]: readonly PageKinds[Kind][] };

export class Site {
  #pages: Pages | undefined;
  readonly journal: Journal;
  readonly library: Library;
  readonly routes: Routes;
  readonly words: Words;
  readonly styles: StyleSheet;
  readonly held: readonly Held[];
  /** Warnings; a site with errors is never made. */
  readonly warnings: readonly Problem[];

  constructor(parts: {
    journal: Journal;
    library: Library;
    routes: Routes;
    styles: StyleSheet;
    held: readonly Held[];
    warnings: readonly Problem[];
  }) {
    this.journal = parts.journal;
    this.library = parts.library;
    this.routes = parts.routes;
    this.words = wordsFor(parts.journal.language);
    this.styles = parts.styles;
    this.held = parts.held;
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

  /** The pages of each kind, in the order in which they are built; made once. */
  get pages(): Pages {
    this.#pages ??= {
      articles: this.library.articles,
      homePages: this.library.homePages(),
      tagPages: this.library.tagPages(),
      authorPages: this.library.authorPages(),
      archivePages: this.library.archivePages(),
      freePages: this.library.pages,
      redirects: this.library.redirects(),
    };
    return this.#pages;
  }

  get media(): readonly Media[] {
    return [...this.library.articles, ...this.library.pages].flatMap((page) => page.media);
  }
}
