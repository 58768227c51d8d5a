/** Checks links inside the site, once every page and every anchor is known. */

import type { Heading } from "../../markdown/environment.ts";
import { idsAround } from "../../markdown/page-ids.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { Suggestions } from "../../problems/nearest.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { slugify } from "../../text/slug.ts";
import { OldAddressBook } from "../addresses/old-addresses.ts";
import type { Routes } from "../addresses/routes.ts";
import type { Library } from "../library/library.ts";
import { Article } from "./article.ts";
import type { LinkOf } from "./bodies.ts";

/** Anchors from the renderer, besides those of headings. */
const RENDERER_ANCHORS = /^(?:$|fn\d+$|fnref\d)/;

/** Files that Eleventy copies, which are known only once the site is built. */
const FILE = /\.[a-z0-9]{1,5}$/i;

export class LinkCheck {
  readonly #paths: ReadonlySet<string>;
  readonly #old: OldAddressBook;
  readonly #library: Library;
  readonly #anchors = new Map<string, ReadonlySet<string> | undefined>();

  constructor(library: Library, routes: Routes) {
    this.#paths = new Set<string>([
      routes.tags(),
      routes.authors(),
      routes.archives(),
      routes.feeds(),
      routes.notFound(),
      ...Object.values(library.everyPage).flatMap((pages) => pages.map(({ path }) => path)),
    ]);
    this.#old = new OldAddressBook(library.oldAddresses, routes);
    this.#library = library;
  }

  problems(links: readonly LinkOf[]): Problem[] {
    const anchors = (path: string) => this.#anchorsOf(path);
    const headings = (path: string) => this.#library.textAt(path)?.headings ?? [];
    let suggestions = new LinkSuggestions(this.#paths, anchors, headings);
    let draft: LinkOf["draft"] | undefined;
    return links.flatMap((link) => {
      if (!this.#paths.has(link.path) && this.#old.find(link.path)?.to) return [];
      // The suggestions for a text must not depend on other texts.
      if (link.draft !== draft) suggestions = new LinkSuggestions(this.#paths, anchors, headings);
      draft = link.draft;
      const finding = judge(link, this.#paths, anchors, suggestions);
      if (!finding) return [];
      return [link.draft.source.problem(finding, link.draft.bodyPlace(link.line, link.column))];
    });
  }

  /** Discards the anchors of a page, whose text has changed. */
  forget(path: string): void {
    this.#anchors.delete(path);
  }

  #anchorsOf(path: string): ReadonlySet<string> | undefined {
    if (!this.#anchors.has(path)) {
      const text = this.#library.textAt(path);
      const isRated = text instanceof Article && text.rating !== undefined;
      const ids = text && [...idsAround({ isRated }), ...text.headings.map(({ id }) => id)];
      this.#anchors.set(path, ids && new Set(ids));
    }
    return this.#anchors.get(path);
  }
}

type Anchors = (path: string) => ReadonlySet<string> | undefined;

/** Suggestions for the dead links of one text. */
class LinkSuggestions {
  readonly #pages: Suggestions;
  readonly #anchors: Anchors;
  readonly #headings: (path: string) => readonly Heading[];
  readonly #onPages = new Map<string, Suggestions>();

  constructor(paths: ReadonlySet<string>, anchors: Anchors, headings: (path: string) => readonly Heading[]) {
    this.#pages = new Suggestions(paths);
    this.#anchors = anchors;
    this.#headings = headings;
  }

  page(path: string): string | undefined {
    return this.#pages.for(path);
  }

  /** The anchor of the heading with these words, if it has another one; else one with a similar spelling. */
  anchor(page: string, given: string): string | undefined {
    const named = this.#headings(page).filter(({ text }) => slugify(text) === given);
    if (named.length === 1) return named[0]?.id;
    const known = this.#onPages.get(page) ?? new Suggestions(this.#anchors(page) ?? []);
    this.#onPages.set(page, known);
    return known.for(given);
  }
}

function judge(
  { path, anchor, given }: LinkOf,
  paths: ReadonlySet<string>,
  anchors: Anchors,
  suggestions: LinkSuggestions,
): Finding | undefined {
  const page = paths.has(path) ? path : `${path}/`;
  if (!paths.has(page)) {
    return FILE.test(path) ? undefined : catalogue.linkDead({ given, meant: suggestions.page(path) });
  }
  if (RENDERER_ANCHORS.test(anchor)) return undefined;
  const known = anchors(page);
  if (!known || known.has(anchor)) return undefined;
  return catalogue.anchorDead({ given, anchor, meant: suggestions.anchor(page, anchor) });
}
