/** `npm run bench:build -- 1000`: the time of a clean build of generated articles, in seconds, median of five. */
import { median, timeBuild, withSite } from "./site.ts";

const RUNS = 5;
const count = Number(process.argv[2] ?? 1000);

await withSite(count, (folder) => {
  const times = Array.from({ length: RUNS }, () => timeBuild(folder));
  const all = times.map((time) => time.toFixed(2)).join(", ");
  process.stdout.write(`${count} articles: ${median(times).toFixed(2)} s (median of ${RUNS}: ${all})\n`);
});
