/** The index of a site: built by Pagefind beside the writing of the pages, or kept from an earlier build. */
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isSealed, sealFolder, takeSealed } from "../../incremental/store/sealed-folder.ts";
import { orderFilters } from "./filter-order.ts";
import { Pagefind, PagefindError, pagefindVersion, type SearchRecord } from "./pagefind.ts";

/** What the search page loads; Pagefind also writes its own interfaces, a worker and a highlighter. */
const LOADED =
  /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.(?!unknown).+)$/;

/** Another number when the same records make another index. */
const FORM = 1;

export interface SearchIndexOptions {
  readonly records: readonly SearchRecord[];
  readonly language: string;
  /** Where the index goes, absolute. */
  readonly output: string;
  /** Where indexes are kept from build to build, absolute. One that cannot be written is done without. */
  readonly cache: string;
}

export class SearchIndex {
  readonly #output: string;
  /** The index of these very records, when it is kept; else where it will be. */
  readonly #kept: string | undefined;
  /** Where Pagefind writes: beside the kept one, under a name of this process's own. */
  readonly #work: string;
  readonly #make: () => Pagefind;
  #pagefind: Pagefind | undefined;

  /** @throws PagefindError when Pagefind cannot be started */
  constructor({ records, language, output, cache }: SearchIndexOptions) {
    const input = JSON.stringify([FORM, pagefindVersion(), language, records]);
    const digest = createHash("sha256").update(input).digest("hex").slice(0, 16);
    this.#output = output;
    this.#kept = isWritable(cache) ? join(cache, digest) : undefined;
    this.#work = this.#kept === undefined ? output : `${this.#kept}.${process.pid}`;
    this.#make = () => {
      rmSync(this.#work, { recursive: true, force: true });
      return new Pagefind(records, language, this.#work);
    };
    rmSync(output, { recursive: true, force: true });
    if (this.#kept === undefined || !isSealed(this.#kept)) this.#pagefind = this.#make();
  }

  /**
   * Settled when the index is in the output.
   * @throws PagefindError when Pagefind failed
   */
  async finish(): Promise<void> {
    if (this.#kept !== undefined && !this.#pagefind) {
      if (takeSealed(this.#kept, this.#output, mayLink)) return;
      // It is damaged, or another build of this site, into another folder, keeps another index now.
      rmSync(this.#kept, { recursive: true, force: true });
      this.#pagefind = this.#make();
    }
    await this.#pagefind?.finished();
    for (const name of readdirSync(this.#work)) {
      if (!LOADED.test(name)) rmSync(join(this.#work, name));
    }
    orderFilters(this.#work);
    if (this.#kept === undefined) return;
    sealFolder(this.#work, filesIn(this.#work));
    if (!takeSealed(this.#work, this.#output, mayLink))
      throw new PagefindError("its index could not be read back");
    keep(this.#work, this.#kept);
  }

  /** Ends the work, when nobody will ask for the index any more. */
  stop(): void {
    this.#pagefind?.stop();
  }
}

/** Keeps the new index, and no other; what other builds are writing stays. */
function keep(work: string, kept: string): void {
  try {
    // What has its name without being it was never whole.
    if (!isSealed(kept)) rmSync(kept, { recursive: true, force: true });
    renameSync(work, kept);
  } catch {
    // Another build was quicker, with the same index; it may even be gone again, since a third one keeps another.
    rmSync(work, { recursive: true, force: true });
  }
  const cache = dirname(kept);
  for (const name of readdirSync(cache)) {
    if (join(cache, name) !== kept && !isBeingWritten(name))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isBeingWritten(name: string): boolean {
  const pid = Number(/\.(\d+)$/.exec(name)?.[1]);
  // This process writes one at a time: what has its number besides was given up.
  if (Number.isNaN(pid) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Those that are many and that nobody edits. */
const mayLink = (file: string) => file.includes(".pf_");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
