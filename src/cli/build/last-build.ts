/** What the last build left: the site that is published, and what its pages read. */
import { resolve } from "node:path";
import { fileOf } from "../../content/addresses/address.ts";
import { type Ledger, readLedger, writeLedger } from "../../incremental/ledger.ts";
import { Reuse } from "../../incremental/reuse.ts";
import type { Inspection, ReusedFiles } from "../../publish/inspect.ts";
import { type Manifest, sourceId } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";
import type { Publication } from "../../publish/publication.ts";
import { blockedRequests } from "../../site/blocked-requests.ts";
import type { Site } from "../../site/site.ts";

const FOLDER = ".cache/tribune/pages";

/** What may lie beside a page and is made of it. */
const COMPRESSED = [".br", ".gz"];

export class LastBuild {
  /** Decides which of its pages are kept. */
  readonly reuse: Reuse;
  readonly #file: string;
  readonly #intact: ReadonlySet<string>;
  readonly #before: Ledger | undefined;
  readonly #published: Manifest | undefined;
  /** Those of {@link COMPRESSED} that the published site has. */
  readonly #endings: readonly string[];

  /** @param reuses whether there is any use of it */
  constructor(publication: Publication, output: string, reuses: boolean) {
    this.#file = resolve(FOLDER, `${sourceId(output)}.json`);
    const { before } = publication;
    this.#published = before;
    const files = [...(before?.files.keys() ?? [])];
    this.#endings = COMPRESSED.filter((ending) => files.some((file) => file.endsWith(ending)));
    const ledger = before && reuses ? readLedger(this.#file) : undefined;
    this.#before = before && ledger?.site === digestOf(before) ? ledger : undefined;
    this.#intact = this.#before ? publication.intact() : new Set();
    this.reuse = new Reuse(this.#before, (path) => this.#isIntact(path));
  }

  /** The files of the pages that are kept. */
  get files(): ReusedFiles {
    return {
      files: new Set([...this.reuse.kept].flatMap((path) => this.#filesOf(path))),
      linksWereSound: this.#before?.deadLinks === false,
    };
  }

  /** Whether a page and its compressed copies are published as the last build left them. */
  #isIntact(path: string): boolean {
    const files = this.#filesOf(path);
    return files.length > 0 && files.every((file) => this.#intact.has(file));
  }

  /** The files of a published page: itself, and its compressed copies; none where there is no such page. */
  #filesOf(path: string): string[] {
    const files = this.#published?.files;
    const page = fileOf(path);
    if (!files?.has(page)) return [];
    const copies = this.#endings.map((ending) => page + ending);
    return copies.length === 0 ? [page] : [page, ...copies.filter((file) => files.has(file))];
  }

  /** Tells the next build of this one, when it is published. */
  writeDown(digest: string, site: Site, { manifest, links }: Inspection): void {
    const dead = links.dead((file) => manifest.files.has(file), site.href(site.routes.home()));
    const blocked = blockedRequests(site, links.requests());
    writeLedger(this.#file, this.reuse.ledger(digest, dead.length + blocked.length > 0, site.own.noted));
  }
}
