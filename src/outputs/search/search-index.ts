/** The site's search index: built by Pagefind while pages are written, or taken from the cache. */
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isSealed, restoreFolder, sealFolder } from "../../incremental/store/sealed-folder.ts";
import { isBeingWritten, temporaryName } from "../../incremental/store/temporary-name.ts";
import { orderFilters } from "./filter-order.ts";
import { Pagefind, PagefindError, pagefindVersion, type SearchRecord } from "./pagefind.ts";

/** The files that the search page loads; Pagefind's user interfaces, worker and highlighter are dropped. */
const LOADED =
  /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.(?!unknown).+)$/;

/** A cached index, or one that is being written; anything else in the cache is not ours. */
const OURS = /^[0-9a-f]{16}(?:\.\d+)?$/;

/** Raise this when the same records give another index. */
const FORMAT_VERSION = 1;

export interface SearchIndexOptions {
  readonly records: readonly SearchRecord[];
  readonly language: string;
  /** Absolute path of the index in the output. */
  readonly output: string;
  /** Absolute path of the cache; works without it if it is not writable. */
  readonly cache: string;
}

export class SearchIndex {
  readonly #output: string;
  /** Path of the cached index of these records, which may not exist yet. */
  readonly #kept: string | undefined;
  /** Where Pagefind writes: next to the cached index, under a name unique to this process. */
  readonly #work: string;
  readonly #make: () => Pagefind;
  #pagefind: Pagefind | undefined;

  /** @throws PagefindError when Pagefind cannot be started */
  constructor({ records, language, output, cache }: SearchIndexOptions) {
    const input = JSON.stringify([FORMAT_VERSION, pagefindVersion(), language, records]);
    const digest = createHash("sha256").update(input).digest("hex").slice(0, 16);
    this.#output = output;
    this.#kept = isWritable(cache) ? join(cache, digest) : undefined;
    this.#work = this.#kept === undefined ? output : temporaryName(this.#kept);
    this.#make = () => {
      rmSync(this.#work, { recursive: true, force: true });
      return new Pagefind(records, language, this.#work);
    };
    rmSync(output, { recursive: true, force: true });
    if (this.#kept === undefined || !isSealed(this.#kept)) this.#pagefind = this.#make();
  }

  /**
   * Resolves when the index is in the output.
   * @throws PagefindError when Pagefind failed
   */
  async finish(): Promise<void> {
    if (this.#kept !== undefined && !this.#pagefind) {
      if (restoreFolder(this.#kept, this.#output, mayLink)) return;
      // The cached index is damaged, or a build into another folder has replaced it.
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
    if (!restoreFolder(this.#work, this.#output, mayLink))
      throw new PagefindError("its index could not be read back");
    keep(this.#work, this.#kept);
  }

  /** Stops the indexer, if nobody needs the index any more. */
  stop(): void {
    this.#pagefind?.stop();
  }
}

/** Caches the new index and removes all others, except those being written by other builds. */
function keep(work: string, kept: string): void {
  try {
    // A folder of this name that is not sealed is incomplete.
    if (!isSealed(kept)) rmSync(kept, { recursive: true, force: true });
    renameSync(work, kept);
  } catch {
    // Another build cached the same index first (and a third may have removed it since).
    rmSync(work, { recursive: true, force: true });
  }
  const cache = dirname(kept);
  for (const name of readdirSync(cache)) {
    if (join(cache, name) !== kept && OURS.test(name) && !isBeingWritten(name))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Hard-link only the numerous files that nobody edits. */
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
