/**
 * `npm run bench:search -- 1000`: what the search index adds to a build, as the ratio of builds with it and without
 * it, in alternation on one machine, median of the pairs: when every text is new, and when none has changed.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { configure, ratios, summary, timeBuild, withSite } from "./site.ts";

const PAIRS = 9;
const count = Number(process.argv[2] ?? 1000);

await withSite(count, (folder) => {
  for (const texts of ["new", "unchanged"] as const) {
    const all = ratios(PAIRS, (on) => {
      configure(folder, `search: ${on}`);
      if (texts === "new") rmSync(join(folder, ".cache"), { recursive: true, force: true });
      return timeBuild(folder);
    });
    process.stdout.write(`${count} articles, with search / without, ${texts} texts: ${summary(all)}\n`);
  }
});
