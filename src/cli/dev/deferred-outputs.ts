/**
 * Makes what no page shows at first: the search index, then the cards of shared links. It takes longer than the pages, so
 * it waits until they are shown, and for a pause in saving.
 */
import { mkdirSync, rmSync } from "node:fs";
import { changesBetween } from "../../publish/file-changes.ts";
import { inspect } from "../../publish/inspect.ts";
import type { FileEntry } from "../../publish/manifest.ts";
import type { LoadedSite } from "../../site/loaded-site.ts";
import { DEFERRED, type DeferredOutput } from "./deferred-output.ts";
import { failedOutcome } from "./failed-outcome.ts";
import type { BuildOrder, DeferredOutcome } from "./outcome.ts";

type Files = ReadonlyMap<string, FileEntry>;

/** @param files the files of the site with what was made; undefined where it failed */
type OnDone = (outcome: DeferredOutcome, files?: Map<string, FileEntry>) => void;

/** A build whose site is shown. */
interface ShownBuild {
  readonly loaded: LoadedSite;
  readonly order: BuildOrder;
  /** The files of the site. */
  readonly files: Files;
}

export class DeferredOutputs {
  readonly #onDone: OnDone;
  readonly #delay: number;
  /** What was scheduled last, unless it is done. */
  #pending: ShownBuild | undefined;
  #cancelled = new AbortController();
  #finished: Promise<void> = Promise.resolve();

  /** @param delay how long to wait for the next save, in milliseconds */
  constructor(onDone: OnDone, delay: number) {
    this.#onDone = onDone;
    this.#delay = delay;
  }

  /** Resolves once what was scheduled last is done, or cancelled. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  schedule(build: ShownBuild): void {
    this.#pending = build;
    this.#cancelled = new AbortController();
    const { signal } = this.#cancelled;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#finished = promise;
    const timer = setTimeout(() => void this.#make(build, signal).then(resolve), this.#delay);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  }

  /** To be called when another build starts: what is made of the site before would be out of date. */
  cancel(): void {
    this.#cancelled.abort();
  }

  /** Schedules what was cancelled again: the build for which it was cancelled has failed. */
  resume(): void {
    if (this.#pending) this.schedule(this.#pending);
  }

  async #make({ loaded, order, files }: ShownBuild, signal: AbortSignal): Promise<void> {
    let known = files;
    for (const [name, output] of Object.entries(DEFERRED)) {
      const folder = `${order.folder}-${name}`;
      try {
        known = await this.#makeOne(output, { loaded, order, files: known }, folder, signal);
      } catch (error) {
        // What was cancelled has not failed.
        if (signal.aborted) return;
        const { language } = loaded.site.journal;
        this.#onDone({ failed: failedOutcome(error, language, order.debug) });
      } finally {
        if (signal.aborted) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    }
    if (!signal.aborted) this.#pending = undefined;
  }

  /** @returns the files of the site with the output */
  async #makeOne(
    { write, isPart }: DeferredOutput,
    { loaded, files }: ShownBuild,
    folder: string,
    signal: AbortSignal,
  ): Promise<Files> {
    mkdirSync(folder, { recursive: true });
    const paths = await write(loaded, folder, (file) => files.has(file), signal);
    signal.throwIfAborted();
    const written = inspect(folder, new Map()).manifest.files;
    const made = new Map<string, FileEntry>();
    for (const path of paths) {
      const entry = written.get(path) ?? files.get(path);
      if (entry) made.set(path, entry);
    }
    const [before, others] = [new Map<string, FileEntry>(), new Map<string, FileEntry>()];
    for (const [path, entry] of files) (isPart(loaded.site, path) ? before : others).set(path, entry);
    const whole = new Map([...others, ...made]);
    this.#onDone({ folder, ...changesBetween(before, made) }, whole);
    return whole;
  }
}
