/**
 * `npm run bench:typography -- 1000`: what typography adds to a clean build, as the ratio of builds with it and
 * without it, in alternation on one machine, median of the pairs.
 */
import { configure, median, timeBuild, withSite } from "./site.ts";

const PAIRS = 9;
const count = Number(process.argv[2] ?? 1000);

withSite(count, (folder) => {
  const timed = (on: boolean): number => {
    configure(folder, `typography: ${on}`);
    return timeBuild(folder);
  };
  timed(true);
  const ratios = Array.from({ length: PAIRS }, (_, index) => {
    // The order changes from pair to pair, so that a machine that warms up or slows down favours neither.
    const first = timed(index % 2 === 0);
    const second = timed(index % 2 !== 0);
    return index % 2 === 0 ? first / second : second / first;
  });
  const all = ratios.map((ratio) => ratio.toFixed(3)).join(", ");
  process.stdout.write(
    `${count} articles, with typography / without: ${median(ratios).toFixed(3)} (pairs: ${all})\n`,
  );
});
