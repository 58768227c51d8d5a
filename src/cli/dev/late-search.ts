/** The search index of a site that is shown: made when nobody has saved for a moment, for it takes longer than the pages. */
import { mkdirSync, rmSync } from "node:fs";
import { inspect } from "../../publish/inspect.ts";
import type { FileEntry } from "../../publish/manifest.ts";
import { finishSearch, startSearch } from "../../site/search-step.ts";
import type { Site } from "../../site/site.ts";
import { failed } from "./fault.ts";
import type { BuildOrder, SearchOutcome } from "./outcome.ts";
import { changesBetween, filesBelow } from "./source-changes.ts";

type Files = ReadonlyMap<string, FileEntry>;

export class LateSearch {
  readonly #done: (late: SearchOutcome, files?: Map<string, FileEntry>) => void;
  readonly #calm: number;
  #awaited = false;
  #given = new AbortController();

  /**
   * @param done is handed what the index changes, and the files of the site with it
   * @param calm how long it waits for the next save, in milliseconds
   */
  constructor(done: (late: SearchOutcome, files?: Map<string, FileEntry>) => void, calm: number) {
    this.#done = done;
    this.#calm = calm;
  }

  get isAwaited(): boolean {
    return this.#awaited;
  }

  /**
   * Lets the index follow, unless it is stopped.
   * @param files those of the site
   */
  follow(site: Site, order: BuildOrder, files: Files): void {
    if (site.searchPath === undefined) return;
    this.#given = new AbortController();
    const { signal } = this.#given;
    const timer = setTimeout(() => void this.#make(site, order, files, signal), this.#calm);
    this.#awaited = true;
    signal.addEventListener("abort", () => clearTimeout(timer));
  }

  /** What is being made is of a site that is no more. */
  stop(): void {
    this.#given.abort();
    this.#awaited = false;
  }

  async #make(site: Site, order: BuildOrder, files: Files, signal: AbortSignal): Promise<void> {
    const folder = `${order.folder}-search`;
    try {
      mkdirSync(folder, { recursive: true });
      const search = startSearch(site, folder, order.searchCache);
      signal.addEventListener("abort", () => search?.stop());
      await finishSearch(site, search);
      if (!signal.aborted) this.#tell(site, folder, files);
    } catch (error) {
      // One that was stopped has not failed.
      if (!signal.aborted) this.#done({ failed: failed(error, site.journal.language, order.debug) });
    } finally {
      if (signal.aborted) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  #tell(site: Site, folder: string, files: Files): void {
    const now = inspect(folder, new Map()).manifest.files;
    const [before, rest] = [new Map<string, FileEntry>(), new Map<string, FileEntry>()];
    const index = new Set(filesBelow(files, site.routes.searchIndex()));
    for (const [path, entry] of files) (index.has(path) ? before : rest).set(path, entry);
    this.#done({ folder, ...changesBetween(before, now) }, new Map([...rest, ...now]));
  }
}
