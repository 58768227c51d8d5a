/** What the last build left: the site that is published, and what its pages read. */
import { lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf, sourceId } from "../../build/manifest.ts";
import type { Publication } from "../../build/publication.ts";
import { linkOrCopy } from "../../images/link.ts";
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

  writeDown(ledger: Ledger): void {
    writeLedger(this.#file, ledger);
  }
}

const fileOf = (path: string) => (path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1));
