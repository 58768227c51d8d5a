/**
 * `npm run bench:check -- 1000`: the time of `tribune check`, with the site built in a temporary folder and for the texts
 * alone, as the ratio to a build of the same articles. The runs alternate; median of three.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { median, timeBuild, withSite } from "./site.ts";

const RUNS = 3;
const count = Number(process.argv[2] ?? 1000);
const COMMAND = resolve(import.meta.dirname, "../bin/tribune.js");

/** The time of one check of a valid site, in seconds. */
function timeCheck(folder: string, words: readonly string[]): number {
  const started = performance.now();
  const run = spawnSync(process.execPath, [COMMAND, "check", "--json", ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`The check ended with ${run.status}: ${run.stdout.slice(0, 500)}`);
  return (performance.now() - started) / 1000;
}

await withSite(count, (folder) => {
  timeBuild(folder);
  const rounds = Array.from({ length: RUNS }, () => {
    const build = timeBuild(folder);
    return { whole: timeCheck(folder, []) / build, texts: timeCheck(folder, ["--no-site"]) / build };
  });
  const ratio = (key: "whole" | "texts") => median(rounds.map((round) => round[key])).toFixed(2);
  process.stdout.write(
    `${count} articles: texts and site ${ratio("whole")}, texts alone ${ratio("texts")} (a build is 1; median of ${RUNS})\n`,
  );
});
