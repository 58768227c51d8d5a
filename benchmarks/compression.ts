/**
 * `npm run bench:compression -- 1000`: build times without compressed copies, with new ones, and with cached ones; in
 * seconds, median of three.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { configure, median, timeBuild, withSite } from "./site.ts";

const RUNS = 3;
const count = Number(process.argv[2] ?? 1000);

await withSite(count, (folder) => {
  const times = { without: [] as number[], first: [] as number[], again: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    configure(folder, "");
    times.without.push(timeBuild(folder));
    configure(folder, "compress: true,");
    rmSync(join(folder, ".cache/tribune/compressed"), { recursive: true, force: true });
    times.first.push(timeBuild(folder));
    times.again.push(timeBuild(folder));
  }
  const results = Object.entries(times).map(([name, all]) => `${name} ${median(all).toFixed(2)} s`);
  process.stdout.write(`${count} articles: ${results.join(", ")}\n`);
});
