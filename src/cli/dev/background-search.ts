/** Builds the search index of the site that is shown. It takes longer than the pages, so it waits for a pause in saving. */
import { mkdirSync, rmSync } from "node:fs";
import { searchTexts } from "../../outputs/search/search-texts.ts";
import { inspect } from "../../publish/inspect.ts";
import type { FileEntry } from "../../publish/manifest.ts";
import { SearchStep } from "../../site/search-step.ts";
import type { Site } from "../../site/site.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { BuildOrder, SearchOutcome } from "./outcome.ts";
import { changesBetween, filesBelow } from "./site-changes.ts";

type Files = ReadonlyMap<string, FileEntry>;

/** @param files the files of the site with the new index; undefined where it failed */
type OnDone = (outcome: SearchOutcome, files?: Map<string, FileEntry>) => void;

export class BackgroundSearch {
  readonly #onDone: OnDone;
  readonly #delay: number;
  #isScheduled = false;
  /** The index that was scheduled last, unless it is done. */
  #pending: readonly [site: Site, order: BuildOrder, files: Files] | undefined;
  #cancelled = new AbortController();

  /** @param delay how long to wait for the next save, in milliseconds */
  constructor(onDone: OnDone, delay: number) {
    this.#onDone = onDone;
    this.#delay = delay;
  }

  /** Whether an index was scheduled since the last {@link cancel}; it may be done. */
  get isScheduled(): boolean {
    return this.#isScheduled;
  }

  /** @param files the files of the site */
  schedule(site: Site, order: BuildOrder, files: Files): void {
    this.#pending = undefined;
    if (site.searchPath === undefined) return;
    this.#pending = [site, order, files];
    this.#cancelled = new AbortController();
    const { signal } = this.#cancelled;
    const timer = setTimeout(() => void this.#build(site, order, files, signal), this.#delay);
    this.#isScheduled = true;
    signal.addEventListener("abort", () => clearTimeout(timer));
  }

  /** To be called when another build starts: an index of the site before would be out of date. */
  cancel(): void {
    this.#cancelled.abort();
    this.#isScheduled = false;
  }

  /** Schedules a cancelled index again: the build for which it was cancelled has failed. */
  resume(): void {
    if (this.#pending) this.schedule(...this.#pending);
  }

  async #build(site: Site, order: BuildOrder, files: Files, signal: AbortSignal): Promise<void> {
    const folder = `${order.folder}-search`;
    try {
      mkdirSync(folder, { recursive: true });
      const search = new SearchStep(site, searchTexts(site.library, site.words), signal);
      const index = await search.write(folder, (file) => files.has(file));
      if (!signal.aborted) this.#report(site, folder, files, index);
    } catch (error) {
      // A cancelled index has not failed.
      if (!signal.aborted) this.#onDone({ failed: failedOutcome(error, site.journal.language, order.debug) });
    } finally {
      if (!signal.aborted) this.#pending = undefined;
      else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** @param paths the files of the index, of which the folder has those that are new */
  #report(site: Site, folder: string, files: Files, paths: readonly string[]): void {
    const written = inspect(folder, new Map()).manifest.files;
    const index = new Map<string, FileEntry>();
    for (const path of paths) {
      const entry = written.get(path) ?? files.get(path);
      if (entry) index.set(path, entry);
    }
    const [before, others] = [new Map<string, FileEntry>(), new Map<string, FileEntry>()];
    const known = new Set(filesBelow(files, site.routes.searchIndex()));
    for (const [path, entry] of files) (known.has(path) ? before : others).set(path, entry);
    this.#onDone({ folder, ...changesBetween(before, index) }, new Map([...others, ...index]));
  }
}
