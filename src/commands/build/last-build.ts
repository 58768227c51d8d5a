/** What the last build left: the site that is published, and what its pages read. */
<<<<<<< HEAD

import { resolve } from "node:path";
import type { Reuse as FileReuse, Inspection } from "../../build/inspect.ts";
import { digestOf, sourceId } from "../../build/manifest.ts";
import type { Publication } from "../../build/publication.ts";
import { fileOf } from "../../eleventy/promised-pages.ts";
import type { Site } from "../../eleventy/site.ts";

=======

import { lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf, sourceId } from "../../build/manifest.ts";
import type { Publication } from "../../build/publication.ts";
import { linkOrCopy } from "../../images/link.ts";

>>>>>>> edits

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

<<<<<<< HEAD
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
=======
  /** Whether a page and its compressed copies are published as the last build left them. */
  isIntact(path: string): boolean {
    const { before, published } = this.#publication;
    const files = this.#filesOf(path);
    if (!before || files.length === 0) return false;
    return files.every((file) => {
      const stat = lstatSync(join(published, file), { throwIfNoEntry: false });
      return (
        stat?.isFile() === true &&
        stat.size === before.files.get(file)?.size &&
        stat.mtimeMs <= before.writtenAt
      );
    });
  }

  link(kept: ReadonlySet<string>, folder: string): void {
    const { published } = this.#publication;
    for (const file of [...kept].flatMap((path) => this.#filesOf(path))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      linkOrCopy(join(published, file), join(folder, file));
    }
  }

  /** The files of a published page: itself, and its compressed copies; none where there is no such page. */
  #filesOf(path: string): string[] {
    const files = this.#publication.before?.files;
    const page = fileOf(path);
    if (!files?.has(page)) return [];
    return [page, `${page}.br`, `${page}.gz`].filter((file) => files.has(file));
  }

  writeDown(ledger: Ledger): void 
    writeLedger(this.#file, ledger);
>>>>>>> edits
}
