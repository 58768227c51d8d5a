/** What an import knows of the journal: its options, the clock, and the articles that are there already. */
import { DateTime } from "luxon";
import type { Routes } from "../content/addresses/routes.ts";
import { ARTICLE_FIELDS } from "../content/article/fields/article-fields.ts";
import type { FieldTable } from "../content/article/fields/field-row.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Library } from "../content/library/library.ts";
import { type Slug, slugifyTag } from "../text/slug.ts";

export interface ImportContextOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** The articles and pages there are; drafts included. */
  readonly library: Library;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Whether files come along that texts link to and do not show. */
  readonly bringsDocuments?: boolean;
  /** The fields that an article may have. */
  readonly table?: FieldTable;
}

export class ImportContext {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly bringsDocuments: boolean;
  readonly table: FieldTable;
  /** The names of the tags that are in use, by slug; those of imported texts join them. */
  readonly tags: Map<Slug, string>;
  /** The journal's authors and guests: id where there is one, by folded name or id. */
  readonly #authors: ReadonlyMap<string, string>;
  /** Which file has a slug. */
  readonly #owners: ReadonlyMap<string, string>;
  readonly #paths: ReadonlySet<string>;
  readonly #now: number;

  constructor({
    journal,
    routes,
    library,
    now,
    bringsDocuments = false,
    table = ARTICLE_FIELDS,
  }: ImportContextOptions) {
    this.bringsDocuments = bringsDocuments;
    this.table = table;
    this.journal = journal;
    this.routes = routes;
    this.#now = now;
    const names = [
      ...journal.tags.map(({ name }) => name),
      ...[...library.tags.keys()].map(({ name }) => name),
    ];
    this.tags = new Map(
      names.flatMap((name) => {
        const slug = slugifyTag(name);
        return slug ? [[slug, name] as const] : [];
      }),
    );
    this.#authors = new Map([
      ...[...library.authors.keys()].map(({ name }) => [fold(name), name] as const),
      ...journal.authors.flatMap(({ id, name }) => [[fold(name), id] as const, [fold(id), id] as const]),
    ]);
    this.#owners = new Map([...library.articles, ...library.pages].map(({ slug, file }) => [slug, file]));
    const pages = Object.values(library.everyPage).flatMap((list) => list.map(({ path }): string => path));
    this.#paths = new Set([...pages, routes.tags(), routes.authors(), routes.archives()]);
  }

  /** The day of the import, in the journal's zone. */
  get today(): string {
    return DateTime.fromMillis(this.#now, { zone: this.journal.timeZone }).toISODate() ?? "1970-01-01";
  }

  /** How an author is named in front matter: the journal's id, else the name. */
  authorNamed(name: string): string | undefined {
    return this.#authors.get(fold(name));
  }

  /** The file whose article or page has this slug. */
  ownerOf(slug: string): string | undefined {
    return this.#owners.get(slug);
  }

  /** Whether the journal has a page at this path. */
  hasPage(path: string): boolean {
    return this.#paths.has(path) || this.#paths.has(`${path}/`);
  }

  isFuture(epoch: number): boolean {
    return epoch > this.#now;
  }
}

const fold = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
