/** What templates of the site's own write in one build, besides the pages that the engine knows. */
import { addressKey } from "../content/addresses/address.ts";
import type { Registry } from "../content/addresses/registry.ts";
import type { Revision } from "../incremental/revision.ts";
import { type OwnPage, readOwnPage } from "../outputs/crawlers/own-page.ts";

/** What Eleventy hands on of a template, untyped. */
type Data = Readonly<Record<string, unknown>>;

/** What each page tells, as JSON, by its path. */
type Notes = readonly (readonly [path: string, told: string])[];

export class OwnOutputs {
  /** Whether the site copies something of which only a build finds out that it has changed. */
  copiesUnseen = false;
  readonly #registry: Registry;
  /** Of the template whose addresses are made now. */
  #template = "";
  readonly #data = new Map<string, Data>();
  /** Templates that write in the place of the engine's, by the key of the address. */
  readonly #replaced = new Map<string, Set<string>>();
  /** Addresses that the engine knows nothing of. */
  readonly #addresses = new Set<string>();
  readonly #read = new Map<string, OwnPage>();
  /** Pages that list the site's own, by their addresses. */
  readonly #listing = new Map<string, () => string>();
  #noted: Notes = [];
  #pages: readonly OwnPage[] = [];

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Begins the addresses of a template. */
  begin(template: string, data: Data): void {
    this.#template = template;
    this.#data.set(template, data);
  }

  /** Notes an address that a template writes. */
  note(url: string): void {
    const claim = this.#registry.claimOf(url);
    if (!claim) this.#addresses.add(url);
    else if (claim.yields) {
      const key = addressKey(url);
      this.#replaced.set(key, (this.#replaced.get(key) ?? new Set()).add(this.#template));
    }
  }

  /** Whether another template than this one writes an address. */
  isTaken(path: string, template: string): boolean {
    const by = this.#replaced.get(addressKey(path));
    return by !== undefined && (by.size > 1 || !by.has(template));
  }

  /** Notes a page that lists {@link pages}, whether it is kept or rendered. */
  list(path: string, render: () => string): void {
    this.#listing.set(path, render);
  }

  /** Reads a page that was written, as far as crawlers ask. */
  read(url: string, template: string, html: string): void {
    if (!this.#addresses.has(url) || !/(?:\/|\.html?)$/i.test(url)) return;
    this.#read.set(url, readOwnPage(url, html, this.#data.get(template) ?? {}));
  }

  /**
   * Everything is written: from now on the pages are known.
   * @returns what lists them and must be rendered again, by address
   */
  finish(revision: Revision | undefined): (readonly [path: string, render: () => string])[] {
    const read = [...this.#read].map(([path, page]) => [path, JSON.stringify(page)] as const);
    const isKept = (path: string) => revision?.isKept(path) ?? false;
    const before = [...(revision?.notes ?? [])].filter(([name]) => name.startsWith("/"));
    const kept = before.filter(([path]) => isKept(path) && !this.#read.has(path));
    this.#noted = [...kept, ...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
    // What is written in JSON was written by this very program.
    const pages = this.#noted.map(([, told]) => JSON.parse(told) as OwnPage);
    this.#pages = pages.filter(({ isIndexable }) => isIndexable);
    const isSame = JSON.stringify(this.#noted) === JSON.stringify(before);
    return [...this.#listing].filter(([path]) => (isKept(path) ? !isSame : this.#pages.length > 0));
  }

  /** What the next build is told of every page of the site's own. */
  get noted(): Notes {
    return this.#noted;
  }

  /** The pages that search engines are asked to show, in the order of their addresses; none before {@link finish}. */
  get pages(): readonly OwnPage[] {
    return this.#pages;
  }
}
