/** From changes to builds: one at a time, the last change always built. */

export interface Rebuilds {
  /** @param paths what changed since the build before; empty for the first one */
  build(paths: readonly string[]): Promise<void>;
  /** Ends the build that runs. */
  giveUp(): void;
}

/** How long a build may still take when there is news, in milliseconds: one that never ends must not block the next. */
const GRACE = 10_000;

export class Rebuilder {
  readonly #rebuilds: Rebuilds;
  readonly #pending = new Set<string>();
  #running = false;
  #grace: NodeJS.Timeout | undefined;

  constructor(rebuilds: Rebuilds) {
    this.#rebuilds = rebuilds;
  }

  /** Builds what has changed, after the build that runs. */
  change(paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path);
    if (this.#running) this.#grace ??= setTimeout(() => this.#rebuilds.giveUp(), GRACE);
    else void this.#run();
  }

  stop(): void {
    this.#pending.clear();
    clearTimeout(this.#grace);
  }

  async #run(): Promise<void> {
    this.#running = true;
    do {
      const paths = [...this.#pending];
      this.#pending.clear();
      await this.#rebuilds.build(paths);
      clearTimeout(this.#grace);
      this.#grace = undefined;
    } while (this.#pending.size > 0);
    this.#running = false;
  }
}
