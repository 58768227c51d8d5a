/**
 * `npm run bench:typography -- 1000`: what typography adds to a clean build, as the ratio of builds with it and
 * without it, in alternation on one machine, median of the pairs.
 */
import { configure, ratios, summary, timeBuild, withSite } from "./site.ts";

const PAIRS = 9;
const count = Number(process.argv[2] ?? 1000);

await withSite(count, (folder) => {
  const all = ratios(PAIRS, (on) => {
    configure(folder, `typography: ${on}`);
    return timeBuild(folder);
  });
  process.stdout.write(`${count} articles, with typography / without: ${summary(all)}\n`);
});
