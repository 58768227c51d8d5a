/** Turns changes into builds: one at a time, and the last change is always built. */
import { isProgram } from "./watched.ts";

export interface Rebuilds {
  /** @param paths what has changed since the build before; empty for the first one */
  build(paths: readonly string[]): Promise<void>;
  /** Ends the build that runs. */
  giveUp(): void;
}

/**
 * How long a build may go on once something has changed again. One that never ends must not block the next, and a long
 * one must be able to finish: at least so many milliseconds, or so many times the duration of the build before.
 */
const GRACE = { least: 10_000, builds: 4 };
/**
 * Until a build has ended, only a change of code ends one, after so many milliseconds: the first build of a large archive
 * may take minutes, during which its author saves more than once, while an endless loop is mended in the code.
 */
const FIRST_GRACE = 60_000;

export class Rebuilder {
  readonly #rebuilds: Rebuilds;
  readonly #pending = new Set<string>();
  #isRunning = false;
  #isGivenUp = false;
  /** In milliseconds; undefined until a build has ended. */
  #grace: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(rebuilds: Rebuilds) {
    this.#rebuilds = rebuilds;
  }

  /** Builds what has changed, after the build that runs. */
  change(paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path);
    if (!this.#isRunning) void this.#run();
    else if (this.#grace !== undefined || paths.some(isProgram))
      this.#timer ??= setTimeout(() => this.#giveUp(), this.#grace ?? FIRST_GRACE);
  }

  stop(): void {
    this.#pending.clear();
    clearTimeout(this.#timer);
  }

  #giveUp(): void {
    this.#isGivenUp = true;
    this.#rebuilds.giveUp();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    do {
      const paths = [...this.#pending];
      this.#pending.clear();
      const started = performance.now();
      await this.#rebuilds.build(paths);
      if (!this.#isGivenUp) this.#grace = Math.max(GRACE.least, GRACE.builds * (performance.now() - started));
      this.#isGivenUp = false;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } while (this.#pending.size > 0);
    this.#isRunning = false;
  }
}
