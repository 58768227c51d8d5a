/** What the last build left: the site that is published, and what its pages read. */
import { linkSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf, sourceId } from "../../build/manifest.ts";
import type { Publication } from "../../build/publication.ts";
import { type Ledger, readLedger, writeLedger } from "../../reuse/ledger.ts";

const FOLDER = ".cache/tribune/ledgers";

export class LastBuild {
  readonly #publication: Publication;
  readonly #file: string;
  /** What the pages of the published site read; undefined where nobody wrote it down. */
  readonly ledger: Ledger | undefined;

  constructor(publication: Publication, output: string) {
    this.#publication = publication;
    this.#file = resolve(FOLDER, `${sourceId(output)}.json`);
    const ledger = publication.before && readLedger(this.#file);
    this.ledger =
      ledger && publication.before && ledger.site === digestOf(publication.before) ? ledger : undefined;
  }

  isIntact(path: string): boolean {
    const { before, published } = this.#publication;
    const file = fileOf(path);
    const entry = before?.files.get(file);
    if (!before || !entry) return false;
    const stat = lstatSync(join(published, file), { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === entry.size && stat.mtimeMs <= before.writtenAt;
  }

  link(kept: ReadonlySet<string>, folder: string): void {
    const { before, published } = this.#publication;
    for (const path of kept) {
      const file = fileOf(path);
      for (const one of [file, `${file}.br`, `${file}.gz`]) {
        if (!before?.files.has(one)) continue;
        mkdirSync(dirname(join(folder, one)), { recursive: true });
        linkSync(join(published, one), join(folder, one));
      }
    }
  }

  writeDown(ledger: Ledger): void {
    writeLedger(this.#file, ledger);
  }
}

const fileOf = (path: string) => (path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1));
