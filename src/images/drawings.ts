/** Pictures that the site makes itself: each is made once, kept between builds, and linked into the site. */
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { ImageCache } from "./cache.ts";
import { Lanes } from "./lanes.ts";
import { linkOrCopy } from "./link.ts";

/** So many are in memory at a time; Node has four threads for them, and some other work. */
const MOST_LANES = 3;

export interface Drawing {
  /** Where it goes, relative to the output folder. */
  readonly to: string;
  /** `STEM.EXTENSION`: holds a fingerprint of everything that shapes it. */
  readonly key: string;
  draw(): Promise<Uint8Array>;
}

/** Knows which files need not be written, as they stand where they go. */
export interface StandingFiles {
  /** @param version tells what is in the file */
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

  /** How many files were asked for. */
  get size(): number {
    return this.#asked.size;
  }

  /** Where the files that were asked for go, relative to the output folder. */
  get targets(): string[] {
    return [...this.#asked.keys()];
  }

  /** Adds a file to the site; the same place is asked for once. */
  ask(drawing: Drawing): void {
    this.#asked.set(drawing.to, drawing);
  }

  /** Begins to make what the cache does not hold, beside the pages; {@link publish} tells of a failure. */
  start(): void {
    this.#making = this.#make();
    this.#making.catch(() => {});
  }

  /**
   * Puts every file that was asked for into the output folder.
   * @param standing knows those that are there already
   * @param isLeftOut whether something else is published in the place of one
   */
  async publish(
    output: string,
    standing?: StandingFiles,
    isLeftOut: (drawing: Drawing) => boolean = () => false,
  ): Promise<void> {
    await this.#making;
    // What was asked since.
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
