/** The pages that the site's own templates write in one build, besides those that the engine knows. */
import { addressKey } from "../content/addresses/address.ts";
import type { Registry } from "../content/addresses/registry.ts";
import type { Revision } from "../incremental/revision.ts";
import { type OwnPage, readOwnPage } from "../outputs/crawlers/own-page.ts";

/** The data of a template; Eleventy does not type it. */
type Data = Readonly<Record<string, unknown>>;

/** Each page as JSON, by path. */
type Notes = readonly (readonly [path: string, json: string])[];

export class OwnOutputs {
  /** Whether some copied files are not tracked, so that only a build notices their changes. */
  copiesUntracked = false;
  readonly #registry: Registry;
  /** The template whose URLs are being computed. */
  #template = "";
  readonly #data = new Map<string, Data>();
  /** Templates that replace the engine's, by address key. */
  readonly #replacements = new Map<string, Set<string>>();
  /** URLs that the engine does not know. */
  readonly #addresses = new Set<string>();
  readonly #read = new Map<string, OwnPage>();
  /** Pages that list the site's own pages, by path. */
  readonly #listing = new Map<string, () => string>();
  #notes: Notes = [];
  #pages: readonly OwnPage[] = [];

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Eleventy starts computing the URLs of a template. */
  begin(template: string, data: Data): void {
    this.#template = template;
    this.#data.set(template, data);
  }

  /** Records a URL of the current template. */
  record(url: string): void {
    const claim = this.#registry.claimOf(url);
    if (!claim) this.#addresses.add(url);
    else if (claim.yields) {
      const key = addressKey(url);
      this.#replacements.set(key, (this.#replacements.get(key) ?? new Set()).add(this.#template));
    }
  }

  /** Whether a template other than this one writes to a path. */
  isTaken(path: string, template: string): boolean {
    const by = this.#replacements.get(addressKey(path));
    return by !== undefined && (by.size > 1 || !by.has(template));
  }

  /** Registers a page that lists {@link pages}, whether it is reused or rendered. */
  list(path: string, render: () => string): void {
    this.#listing.set(path, render);
  }

  /** Reads from a written page what sitemap and llms.txt need. */
  read(url: string, template: string, html: string): void {
    if (!this.#addresses.has(url) || !/(?:\/|\.html?)$/i.test(url)) return;
    this.#read.set(url, readOwnPage(url, html, this.#data.get(template) ?? {}));
  }

  /**
   * Call it once everything is written: from now on, {@link pages} is complete.
   * @returns the pages that list them and must be rendered again, by path
   */
  finish(revision: Revision | undefined): (readonly [path: string, render: () => string])[] {
    const read = [...this.#read].map(([path, page]) => [path, JSON.stringify(page)] as const);
    const isReused = (path: string) => revision?.isReused(path) ?? false;
    const before = [...(revision?.notes ?? [])].filter(([name]) => name.startsWith("/"));
    const reused = before.filter(([path]) => isReused(path) && !this.#read.has(path));
    this.#notes = [...reused, ...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
    // The cast is safe: this version of the program wrote the JSON.
    const pages = this.#notes.map(([, json]) => JSON.parse(json) as OwnPage);
    this.#pages = pages.filter(({ isIndexable }) => isIndexable);
    const isSame = JSON.stringify(this.#notes) === JSON.stringify(before);
    return [...this.#listing].filter(([path]) => (isReused(path) ? !isSame : this.#pages.length > 0));
  }

  /** All pages of the site's own, for the next build. */
  get notes(): Notes {
    return this.#notes;
  }

  /** The indexable pages, sorted by path; empty before {@link finish}. */
  get pages(): readonly OwnPage[] {
    return this.#pages;
  }
}
