/**
 * `npm run bench:check -- 1000`: the time of `tribune check`, with the site built aside and with the texts alone,
 * median of five, in seconds. What the cards of a first run take is left out.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { median, withSite } from "./site.ts";

const RUNS = 5;
const count = Number(process.argv[2] ?? 1000);
const COMMAND = resolve(import.meta.dirname, "../bin/tribune.js");

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

withSite(count, (folder) => {
  timeCheck(folder, []);
  for (const [name, words] of [
    ["texts and site", []],
    ["texts alone", ["--no-site"]],
  ] as const) {
    const times = Array.from({ length: RUNS }, () => timeCheck(join(folder), words));
    process.stdout.write(`${count} articles, ${name}: ${median(times).toFixed(2)} s\n`);
  }
});
