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
    if (this.#kept === undefined || !existsSync(this.#kept)) this.#pagefind = this.#make();
  }

  /**
   * Settled when the index is in the output.
   * @throws PagefindError when Pagefind failed
   */
  async finish(): Promise<void> {
    if (this.#kept !== undefined && !this.#pagefind) {
      if (copied(this.#kept, this.#output)) return;
      // Another build of this site, into another folder, keeps another index now.
      this.#pagefind = this.#make();
    }
    await this.#pagefind?.finished();
    for (const name of readdirSync(this.#work)) {
      if (!LOADED.test(name)) rmSync(join(this.#work, name));
    }
    orderFilters(this.#work);
    if (this.#kept === undefined) return;
    copyFolder(this.#work, this.#output);
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
    renameSync(work, kept);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    // Another build was quicker, with the same index; it may even be gone again, since a third one keeps another.
    const isTaken =
      error instanceof Error && "code" in error && /^(?:ENOTEMPTY|EEXIST)$/.test(String(error.code));
    if (!isTaken) throw error;
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

/** Whether a folder was copied; it is nowhere when it was not. */
function copied(from: string, to: string): boolean {
  try {
    rmSync(to, { recursive: true, force: true });
    copyFolder(from, to);
    return true;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return false;
  }
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
