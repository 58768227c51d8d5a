/** What the last build left: the site that is published, and what its pages read. */
import { resolve } from "node:path";
import type { Reuse as FileReuse, Inspection } from "../../build/inspect.ts";
import { digestOf, sourceId } from "../../build/manifest.ts";
import type { Publication } from "../../build/publication.ts";
import { fileOf } from "../../eleventy/promised-pages.ts";
import type { Site } from "../../eleventy/site.ts";
import { type Ledger, readLedger, writeLedger } from "../../reuse/ledger.ts";
import { Reuse } from "../../reuse/reuse.ts";

const FOLDER = ".cache/tribune/pages";

/** What may lie beside a page and is made of it. */
const BESIDE = ["", ".br", ".gz"];

export class LastBuild {
  /** Decides which of its pages are kept. */
  readonly reuse: Reuse;
  readonly #file: string;
  readonly #intact: ReadonlySet<string>;
  readonly #before: Ledger | undefined;

  constructor(publication: Publication, output: string) {
    this.#file = resolve(FOLDER, `${sourceId(output)}.json`);
    const { before } = publication;
    const ledger = before && readLedger(this.#file);
    this.#before = ledger && ledger.site === digestOf(before) ? ledger : undefined;
    this.#intact = this.#before ? publication.intact() : new Set();
    this.reuse = new Reuse(this.#before, (path) => this.#intact.has(fileOf(path)));
  }

  /** The files of the pages that are kept. */
  get files(): FileReuse {
    const files = [...this.reuse.kept].flatMap((path) => BESIDE.map((ending) => fileOf(path) + ending));
    return {
      files: new Set(files.filter((file) => this.#intact.has(file))),
      linksWereSound: this.#before?.deadLinks === false,
    };
  }

  /** Tells the next build of this one, when it is published. */
  writeDown(digest: string, site: Site, { manifest, links }: Inspection): void {
    const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
    writeLedger(this.#file, this.reuse.ledger(digest, dead.length > 0));
  }
}
