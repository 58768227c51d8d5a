/**
 * Images that the site generates (cards, icons): drawn once, cached between builds, linked into the output.
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ConcurrencyLimit } from "../incremental/concurrency-limit.ts";
import type { BlobFolder } from "../incremental/store/blob-folder.ts";

export interface Drawing {
  /** Path relative to the output folder. */
  readonly to: string;
  /** Key of the blob: holds a fingerprint of everything that the image depends on. */
  readonly key: string;
  draw(): Promise<Uint8Array>;
}

/** Files that are already in place, unchanged, and need not be written. */
export interface FilesInPlace {
  /** @param version identifies the file's content */
  has(path: string, version: string): boolean;
}

export interface PlacingOptions {
  readonly inPlace?: FilesInPlace | undefined;
  /** Whether another file is published at the same path. */
  readonly isLeftOut?: (drawing: Drawing) => boolean;
  /** Aborted if the files are no longer wanted. */
  readonly signal?: AbortSignal;
}

export class Drawings {
  readonly #cache: BlobFolder;
  readonly #requested = new Map<string, Drawing>();
  readonly #limit: ConcurrencyLimit;
  /** The requested files that are published, by path, with their keys. */
  readonly #published = new Map<string, string>();
  #drawing: Promise<void> | undefined;

  /** @param limit shared with everything else that runs beside the main thread */
  constructor(cache: BlobFolder, limit: ConcurrencyLimit) {
    this.#cache = cache;
    this.#limit = limit;
  }

  /** Paths of the requested files, relative to the output folder. */
  get targets(): string[] {
    return [...this.#requested.keys()];
  }

  /** Requests a file; a later request for the same path replaces the earlier one. */
  request(drawing: Drawing): void {
    this.#requested.set(drawing.to, drawing);
  }

  /**
   * Starts drawing what the cache lacks, in the order of the requests, while pages are rendered; {@link publish} reports
   * any failure.
   */
  start(): void {
    this.#drawing = this.#drawMissing();
    this.#drawing.catch(() => {});
  }

  /**
   * Writes every requested file that was not published before into the output folder.
   * @throws when a drawing failed, or the cache lost a file during the build; or what the signal was aborted with
   */
  async publish(
    output: string,
    { inPlace, isLeftOut = () => false, signal }: PlacingOptions = {},
  ): Promise<void> {
    await this.#drawing;
    const unpublished = this.#unpublished;
    for (const drawing of unpublished) {
      const { to, key } = drawing;
      if (!isLeftOut(drawing) && !inPlace?.has(to, key)) await this.#place(drawing, join(output, to), signal);
      signal?.throwIfAborted();
    }
    for (const { to, key } of unpublished) this.#published.set(to, key);
  }

  /** Removes from the cache what no build has used for long. Call it when everything is published. */
  evict(): void {
    this.#cache.evict();
  }

  async #place({ to, key }: Drawing, target: string, signal: AbortSignal | undefined): Promise<void> {
    mkdirSync(dirname(target), { recursive: true });
    if (this.#cache.place(key, target)) return;
    // It was requested since {@link start}, or another process has evicted it.
    await this.#drawMissing(signal);
    signal?.throwIfAborted();
    if (!this.#cache.place(key, target)) throw new Error(`${to} has left the cache during the build`);
  }

  get #unpublished(): readonly Drawing[] {
    return [...this.#requested.values()].filter(({ to, key }) => this.#published.get(to) !== key);
  }

  async #drawMissing(signal?: AbortSignal): Promise<void> {
    const missing = new Map<string, Drawing>();
    for (const drawing of this.#unpublished)
      if (this.#cache.path(drawing.key) === undefined) missing.set(drawing.key, drawing);
    await this.#limit.each(missing, async ([key, drawing]) => {
      if (!signal?.aborted) this.#cache.put(key, await drawing.draw());
    });
  }
}
