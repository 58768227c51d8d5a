/** From changes to builds: one at a time, the last change always built. */

export interface Rebuilds {
  /** @param paths what changed since the build before; empty for the first one */
  build(paths: readonly string[]): Promise<void>;
  /** Ends the build that runs. */
  giveUp(): void;
}

/**
 * How long a build may still take when there is news: one that never ends must not block the next, and a long one must
 * come to its end. In milliseconds at least, and in builds as long as the one before.
 */
const GRACE = { least: 10_000, builds: 4 };
/** While nothing is known of this site's builds, in milliseconds. */
const FIRST_GRACE = 60_000;

export class Rebuilder {
  readonly #rebuilds: Rebuilds;
  readonly #pending = new Set<string>();
  #running = false;
  #givenUp = false;
  #patience = FIRST_GRACE;
  #grace: NodeJS.Timeout | undefined;

  constructor(rebuilds: Rebuilds) {
    this.#rebuilds = rebuilds;
  }

  /** Builds what has changed, after the build that runs. */
  change(paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path);
    if (this.#running) this.#grace ??= setTimeout(() => this.#giveUp(), this.#patience);
    else void this.#run();
  }

  stop(): void {
    this.#pending.clear();
    clearTimeout(this.#grace);
  }

  #giveUp(): void {
    this.#givenUp = true;
    this.#rebuilds.giveUp();
  }

  async #run(): Promise<void> {
    this.#running = true;
    do {
      const paths = [...this.#pending];
      this.#pending.clear();
      const started = performance.now();
      await this.#rebuilds.build(paths);
      if (!this.#givenUp)
        this.#patience = Math.max(GRACE.least, GRACE.builds * (performance.now() - started));
      this.#givenUp = false;
      clearTimeout(this.#grace);
      this.#grace = undefined;
    } while (this.#pending.size > 0);
    this.#running = false;
  }
}
