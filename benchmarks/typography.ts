/**
 * `npm run bench:typography -- 1000`: the cost of typography in a clean build, as the ratio of builds with and without it.
 * The builds alternate; median of the pairs.
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
