/**
 * Images that the site generates (cards, icons): drawn once, cached between builds, linked into the output.
 */
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { ImageCache } from "./cache.ts";
import { Lanes } from "./lanes.ts";
import { linkOrCopy } from "./link.ts";

/** Limits memory; Node's thread pool has four threads, and they have other work too. */
const MOST_LANES = 3;

export interface Drawing {
  /** Path relative to the output folder. */
  readonly to: string;
  /** Cache key, `STEM.EXTENSION`: holds a fingerprint of everything that the image depends on. */
  readonly key: string;
  draw(): Promise<Uint8Array>;
}

/** Files that are already in place, unchanged, and need not be written. */
export interface StandingFiles {
  /** @param version identifies the file's content */
  has(path: string, version: string): boolean;
}

export class Drawings {
  readonly #cache: ImageCache;
  readonly #asked = new Map<string, Drawing>();
  readonly #lanes = new Lanes(Math.min(availableParallelism(), MOST_LANES));
  #making: Promise<void> | undefined;

  constructor(cache: ImageCache) {
    this.#cache = cache;
  }

  /** How many files are requested. */
  get size(): number {
    return this.#asked.size;
  }

  /** Paths of the requested files, relative to the output folder. */
  get targets(): string[] {
    return [...this.#asked.keys()];
  }

  /** Requests a file; a later request for the same path replaces the earlier one. */
  ask(drawing: Drawing): void {
    this.#asked.set(drawing.to, drawing);
  }

  /** Starts drawing what the cache lacks while pages are rendered; {@link publish} reports any failure. */
  start(): void {
    this.#making = this.#make();
    this.#making.catch(() => {});
  }

  /**
   * Writes every requested file into the output folder.
   * @param standing files that are in place already
   * @param isLeftOut whether another file is published at the same path
   * @throws when a drawing failed, or the cache lost a file during the build
   */
  async publish(
    output: string,
    standing?: StandingFiles,
    isLeftOut: (drawing: Drawing) => boolean = () => false,
  ): Promise<void> {
    await this.#making;
    // Draws what was requested since {@link start}.
    await this.#make();
    for (const drawing of this.#asked.values()) {
      const { to, key } = drawing;
      if (isLeftOut(drawing)) continue;
      if (standing?.has(to, key)) continue;
      const path = this.#cache.find(key);
      if (path === undefined) throw new Error(`${to} has left the cache during the build`);
      const target = join(output, to);
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(path, target);
    }
    this.#cache.remember();
  }

  async #make(): Promise<void> {
    const missing = new Map<string, Drawing>();
    for (const drawing of this.#asked.values())
      if (this.#cache.find(drawing.key) === undefined) missing.set(drawing.key, drawing);
    await Promise.all(
      [...missing].map(([key, drawing]) =>
        this.#lanes.run(async () => this.#cache.store(key, await drawing.draw())),
      ),
    );
  }
}
