/**
 * Whether work grows with the length of a text and no faster. The processor's time of this thread is compared for a
 * text and for one four times as long: a linear path takes four times as long, a quadratic one sixteen times.
 */

/** Between the two, nearer to the linear one: each length is tried until its least time is known well enough. */
const MOST = 7;

/** What is linear needs as many tries on a busy machine alone; the bound is the same for all. */
const TRIES = 16;

/** As long as this may be a pause of the machine's: milliseconds for the longer text, below which nothing is compared. */
const NOISE = 15;

/**
 * How many times as long the longer text is. The shorter one is worked on as many times in a row, so that both take about
 * as long: the clock of the processor's time moves in steps of up to 4 ms.
 */
const LONGER = 4;

/** How many times as long the longer text takes; 0 for one that takes no time worth speaking of. */
export function growth<Text>(
  text: (length: number) => Text,
  length: number,
  work: (text: Text) => unknown,
): number {
  const [short, long] = [text(length), text(LONGER * length)];
  const ratio = new LeastRatio();
  do {
    const before = process.threadCpuUsage();
    work(long);
    ratio.addLong(before);
    if (ratio.isNoise) return 0;
    const between = process.threadCpuUsage();
    for (let time = 0; time < LONGER; time += 1) work(short);
    ratio.addShort(between);
  } while (ratio.isUnsure);
  return ratio.value;
}

/** The same for work that is waited for; nothing else may run in the meantime. */
export async function growthOfWaiting<Text>(
  text: (length: number) => Text,
  length: number,
  work: (text: Text) => Promise<unknown>,
): Promise<number> {
  const [short, long] = [text(length), text(LONGER * length)];
  const ratio = new LeastRatio();
  do {
    const before = process.threadCpuUsage();
    await work(long);
    ratio.addLong(before);
    if (ratio.isNoise) return 0;
    const between = process.threadCpuUsage();
    for (let time = 0; time < LONGER; time += 1) await work(short);
    ratio.addShort(between);
  } while (ratio.isUnsure);
  return ratio.value;
}

/** The least times of several tries, in milliseconds. */
class LeastRatio {
  #tries = 0;
  #short = Number.POSITIVE_INFINITY;
  #long = Number.POSITIVE_INFINITY;

  addLong(before: NodeJS.CpuUsage): void {
    this.#tries += 1;
    this.#long = Math.min(this.#long, timeSince(before));
  }

  /** Of the shorter text as many times as the longer one has its length. */
  addShort(before: NodeJS.CpuUsage): void {
    this.#short = Math.min(this.#short, timeSince(before) / LONGER);
  }

  get isNoise(): boolean {
    return this.#long < NOISE;
  }

  get isUnsure(): boolean {
    return this.value >= MOST && this.#tries < TRIES;
  }

  get value(): number {
    return this.#long / this.#short;
  }
}

function timeSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The names of what grows faster than its length, with how much faster. */
export function tooFast(ratios: Readonly<Record<string, number>>): string[] {
  return Object.entries(ratios).flatMap(([name, ratio]) =>
    ratio < MOST ? [] : `${name}: × ${ratio.toFixed(1)}`,
  );
}
