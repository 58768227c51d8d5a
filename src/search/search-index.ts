/** The index of a site: built by Pagefind beside the writing of the pages, or kept from an earlier build. */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { orderFilters } from "./filter-order.ts";
import { Pagefind, pagefindVersion, type SearchRecord } from "./pagefind.ts";

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
  /** Where Pagefind writes. */
  readonly #work: string;
  readonly #pagefind: Pagefind | undefined;

  /** @throws PagefindError when Pagefind cannot be started */
  constructor({ records, language, output, cache }: SearchIndexOptions) {
    const input = JSON.stringify([FORM, pagefindVersion(), language, records]);
    const digest = createHash("sha256").update(input).digest("hex").slice(0, 16);
    this.#output = output;
    this.#kept = isWritable(cache) ? join(cache, digest) : undefined;
    this.#work = this.#kept === undefined ? output : `${this.#kept}.new`;
    rmSync(output, { recursive: true, force: true });
    if (this.#kept !== undefined && existsSync(this.#kept)) return;
    rmSync(this.#work, { recursive: true, force: true });
    this.#pagefind = new Pagefind(records, language, this.#work);
  }

  /**
   * Settled when the index is in the output.
   * @throws PagefindError when Pagefind failed
   */
  async finish(): Promise<void> {
    if (this.#pagefind) {
      await this.#pagefind.finished();
      for (const name of readdirSync(this.#work)) {
        if (!LOADED.test(name)) rmSync(join(this.#work, name));
      }
      orderFilters(this.#work);
    }
    if (this.#kept === undefined) return;
    if (this.#pagefind) replace(this.#kept, this.#work);
    copyFolder(this.#kept, this.#output);
  }

  /** Ends the work, when nobody will ask for the index any more. */
  stop(): void {
    this.#pagefind?.stop();
  }
}

/** Keeps the new index, and no other. */
function replace(kept: string, work: string): void {
  const cache = dirname(kept);
  for (const name of readdirSync(cache)) {
    if (join(cache, name) !== work) rmSync(join(cache, name), { recursive: true });
  }
  renameSync(work, kept);
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (!entry.name.includes(".pf_") || !link(source, target)) copyFileSync(source, target);
  }
}

/** Thousands of small files that nobody edits take no time and no place as a second name of the same file. */
function link(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
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
