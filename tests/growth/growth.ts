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

function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long the longer text takes; 0 for one that takes no time worth speaking of. */
export function growth<Text>(
  text: (length: number) => Text,
  length: number,
  work: (text: Text) => unknown,
): number {
  const [short, long] = [text(length), text(4 * length)];
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < TRIES; tries += 1) {
    least.short = Math.min(
      least.short,
      timeOf(() => work(short)),
    );
    least.long = Math.min(
      least.long,
      timeOf(() => work(long)),
    );
    if (isLinear(least)) break;
  }
  return least.long < NOISE ? 0 : least.long / least.short;
}

/** The same for work that is waited for; nothing else may run in the meantime. */
export async function growthOfWaiting<Text>(
  text: (length: number) => Text,
  length: number,
  work: (text: Text) => Promise<unknown>,
): Promise<number> {
  const [short, long] = [text(length), text(4 * length)];
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  const time = async (given: Text) => {
    const before = process.threadCpuUsage();
    await work(given);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    least.short = Math.min(least.short, await time(short));
    least.long = Math.min(least.long, await time(long));
    if (isLinear(least)) break;
  }
  return least.long < NOISE ? 0 : least.long / least.short;
}

const isLinear = ({ short, long }: { short: number; long: number }) => long < NOISE || long / short < MOST;

/** The names of what grows faster than its length, with how much faster. */
export function tooFast(ratios: Readonly<Record<string, number>>): string[] {
  return Object.entries(ratios).flatMap(([name, ratio]) =>
    ratio < MOST ? [] : `${name}: × ${ratio.toFixed(1)}`,
  );
}
