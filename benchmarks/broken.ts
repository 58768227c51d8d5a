/**
 * `npm run bench:broken -- 1000`: what a site with 30 % of its articles broken takes to be refused with all of them
 * named, as the ratio to a build of the same articles when they are sound, in alternation, median of the pairs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BREAKS } from "./breaks.ts";
import { corpus } from "./corpus.ts";
import { median, runBuild, timeBuild, withSite } from "./site.ts";

const PAIRS = 9;
const count = Number(process.argv[2] ?? 1000);

/** Three articles in ten, each broken in the next way; gives the file and the code of each. */
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

/** Seconds until the report, which must name every broken file with its mistake, and no other. */
function timeReport(folder: string, broken: ReadonlyMap<string, string>): number {
  const { seconds, status, out } = runBuild(folder, ["--json"]);
  const report: { problems: { file: string; code: string; severity: string }[] } = JSON.parse(out);
  const errors = report.problems.filter(({ severity }) => severity === "error");
  const told = new Set(errors.map(({ file, code }) => `${file} ${code}`));
  const missed = [...broken].filter(([file, code]) => !told.has(`${file} ${code}`));
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
      // The order changes from pair to pair, so that a machine that warms up or slows down favours neither.
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
