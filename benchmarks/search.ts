/**
 * `npm run bench:search -- 1000`: the cost of the search index in a build, as the ratio of builds with and without it: if
 * every text is new, and if none has changed. The builds alternate; median of the pairs.
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
