/**
 * A bound on work beside the main thread. Cards and pictures share one, as they share the processors and Node's threads;
 * the thread that compresses has one of its own.
 */
export class ConcurrencyLimit {
  /** How many tasks run at a time. */
  readonly count: number;
  readonly #givenUp: AbortSignal | undefined;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param givenUp aborted if the results are no longer wanted; {@link each} then begins nothing more */
  constructor(count: number, givenUp?: AbortSignal) {
    this.count = count;
    this.#free = count;
    this.#givenUp = givenUp;
  }

  /** Runs a task when fewer than `count` are running; the others wait in order. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /**
   * Runs a task for each item, in order. At most `count` of them wait, so that long lists take turns and cost no memory.
   * @throws the error of the first task that fails; no further one is begun
   */
  async each<Item>(items: Iterable<Item>, task: (item: Item) => Promise<void>): Promise<void> {
    const rest = items[Symbol.iterator]();
    let hasFailed = false;
    const worker = async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        const { value } = next;
        await this.run(async () => {
          if (!hasFailed && !this.#givenUp?.aborted) await task(value);
        });
      }
    };
    const workers = Array.from({ length: this.count }, () =>
      worker().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      }),
    );
    await Promise.all(workers);
  }
}
