/**
 * `npm run bench:broken -- 1000`: the time until a site with 30 % broken articles is rejected with a complete report, as
 * the ratio to a build of the same articles without mistakes. The runs alternate; median of the pairs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BREAKS } from "./breaks.ts";
import { corpus } from "./corpus.ts";
import { median, runBuild, timeBuild, withSite } from "./site.ts";

const PAIRS = 9;
const count = Number(process.argv[2] ?? 1000);

/** Breaks three articles in ten, in all ways in turn; returns the file and expected code of each. */
function breakSome(folder: string): Map<string, string> {
  const broken = corpus(count).filter((_article, index) => index % 10 < 3);
  return new Map(
    broken.map(({ name }, index) => {
      const [code, spoil] = BREAKS[index % BREAKS.length] ?? ["E101", () => ""];
      const file = join(folder, "articles", name);
      writeFileSync(file, spoil(readFileSync(file, "utf8")));
      return [`articles/${name}`, code];
    }),
  );
}

/** The time until the report, in seconds. The report must name exactly the broken files and their mistakes. */
function timeReport(folder: string, broken: ReadonlyMap<string, string>): number {
  const { seconds, status, out } = runBuild(folder, ["--json"]);
  const report: { problems: { file: string; code: string; severity: string }[] } = JSON.parse(out);
  const errors = report.problems.filter(({ severity }) => severity === "error");
  const reported = new Set(errors.map(({ file, code }) => `${file} ${code}`));
  const missed = [...broken].filter(([file, code]) => !reported.has(`${file} ${code}`));
  const extra = errors.filter(({ file }) => !broken.has(file));
  if (status !== 1 || missed.length > 0 || extra.length > 0)
    throw new Error(`The build ended with ${status}; missed: ${missed.join(" ")}; extra: ${extra.length}.`);
  return seconds;
}

await withSite(count, (sound) =>
  withSite(count, (folder) => {
    const broken = breakSome(folder);
    timeBuild(sound);
    const ratios = Array.from({ length: PAIRS }, (_, index) => {
      // The order alternates, so that a machine that warms up or slows down favours neither.
      const before = index % 2 === 0 ? timeBuild(sound) : undefined;
      const report = timeReport(folder, broken);
      return report / (before ?? timeBuild(sound));
    });
    const all = ratios.map((ratio) => ratio.toFixed(3)).join(", ");
    process.stdout.write(
      `${count} articles, ${broken.size} of them broken in ${BREAKS.length} ways and all reported, / sound: ${median(ratios).toFixed(3)} (pairs: ${all})\n`,
    );
  }),
);
