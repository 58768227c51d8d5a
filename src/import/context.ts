/** What an import knows about the journal: options, clock, existing articles. */
import type { Routes } from "../content/addresses/routes.ts";
import { ARTICLE_FIELDS } from "../content/article/fields/article-fields.ts";
import type { FieldTable } from "../content/article/fields/field-row.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { Library } from "../content/library/library.ts";
import { today } from "../content/time/moment.ts";
import { foldCase } from "../text/accents.ts";
import { type Slug, slugifyTag } from "../text/slug.ts";

export interface ImportContextOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** Existing articles and pages, including drafts. */
  readonly library: Library;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Whether files that texts only link to are imported too. */
  readonly importsDocuments?: boolean;
  /** The fields that an article may have. */
  readonly table?: FieldTable;
}

export class ImportContext {
  readonly journal: Journal;
  readonly routes: Routes;
  readonly importsDocuments: boolean;
  readonly table: FieldTable;
  /** Names of known tags, by slug; tags of imported texts are added. */
  readonly tags: Map<Slug, string>;
  /** Authors and guests: their id, or their name if they have none, by folded name or id. */
  readonly #authors: ReadonlyMap<string, string>;
  /** The file that owns each slug. */
  readonly #owners: ReadonlyMap<string, string>;
  readonly #paths: ReadonlySet<string>;
  readonly #now: number;

  constructor({
    journal,
    routes,
    library,
    now,
    importsDocuments = false,
    table = ARTICLE_FIELDS,
  }: ImportContextOptions) {
    this.importsDocuments = importsDocuments;
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

  /** The day of the import, in the journal's time zone. */
  get today(): string {
    return today(this.#now, this.journal.timeZone);
  }

  /** An author's name for front matter: the journal's id if there is one, else the name. */
  authorNamed(name: string): string | undefined {
    return this.#authors.get(fold(name));
  }

  /** The file of the article or page with this slug. */
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
  foldCase(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
