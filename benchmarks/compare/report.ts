/** Writes docs/benchmarks.md, its charts and the README's table from the results. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chart } from "./chart.ts";
import type { Figure, Figures } from "./figures.ts";
import { SCENARIO_NAMES, SCENARIOS } from "./scenarios.ts";
import { type Setting, titleOf } from "./setting.ts";
import { losses, memoryTable, nameOf, overview, processorTable, timeTable } from "./table.ts";

const THEMES = { light: "benchmarks.svg", dark: "benchmarks-dark.svg" } as const;

export function writeReport(project: string, figures: Figures): void {
  const docs = join(project, "docs");
  writeFileSync(join(docs, "benchmarks.md"), page(figures));
  writeFileSync(join(docs, THEMES.light), chart(figures, "light"));
  writeFileSync(join(docs, THEMES.dark), chart(figures, "dark"));
  const readme = join(project, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), figures));
}

const TABLE = /(<!-- benchmarks: [^>]*-->\n)[\s\S]*?(<!-- \/benchmarks -->)/;

/** @throws Error if the text has no place for the table */
export function withTable(readme: string, figures: Figures): string {
  if (!TABLE.test(readme)) throw new Error("README.md has no place marked for the benchmarks.");
  return readme.replace(
    TABLE,
    (_all, begin: string, end: string) => `${begin}\n${picture("docs/")}\n\n${overview(figures)}\n\n${end}`,
  );
}

const picture = (folder: string) => `<picture>
<source media="(prefers-color-scheme: dark)" srcset="${folder}${THEMES.dark}">
<img src="${folder}${THEMES.light}" alt="Time that Tribune and its peers take, by scenario and articles; the tables have all figures">
</picture>`;

export function page(figures: Figures): string {
  const slower = losses(figures);
  return `# Benchmarks

Written by \`npm run bench -- --report\`; how they are measured stands in
[benchmarks/README.md](../benchmarks/README.md).

## Where Tribune takes more

${slower.length === 0 ? "In nothing that was measured." : slower.map((loss) => `- ${loss}`).join("\n")}

## How to read this

${picture("")}

- Times and memory are medians. After ×: Tribune's as a share of that generator's in the same rounds, median and, in
  brackets, the least and the most. Below ×1, Tribune takes less.
- Without further words, Tribune has search, cards, icons, Markdown copies and llms.txt switched off, which the peers'
  sites do not have. What has no switch it does besides: Atom and JSON feeds, a news sitemap, and the checks and the move
  that publish a site whole or not at all. It sets French typography too.
- "The defaults on" is Tribune as it comes.
- "Everything on" is search (by Pagefind in the peers), a card and a Markdown copy of every article, llms.txt, and Brotli and gzip
  copies at the same levels, for all. Tribune also makes icons, the rules of four hosts and IndexNow's key.
- Astro builds incrementally (\`experimental.incrementalBuild\`), Eleventy previews with \`--incremental\`.
- From a save to the page: until a request for the page, or its file, has the edit.
${figures.settings.map((setting) => section(figures, setting)).join("")}`;
}

function section(figures: Figures, setting: Setting): string {
  const here = figures.in(setting);
  const title = titleOf(setting);
  return `
## ${title.charAt(0).toUpperCase()}${title.slice(1)}

${timeTable(figures, setting)}
${part("Processor time, user and system, of all processes together:", processorTable(figures, setting), here, "cpuSeconds")}${part("Peak memory of all processes together, of further runs:", memoryTable(figures, setting), here, "peakBytes")}
${commands(here)}
`;
}

function part(
  words: string,
  table: string,
  figures: readonly Figure[],
  field: "cpuSeconds" | "peakBytes",
): string {
  return figures.some((figure) => figure[field]) ? `\n${words}\n\n${table}\n` : "";
}

/** Each sitting with its command, day and machine, and the columns that come from it. */
function commands(figures: readonly Figure[]): string {
  const sittings = Map.groupBy(figures, ({ sitting }) => sitting);
  return [...sittings]
    .toSorted(([a], [b]) => a.id.localeCompare(b.id))
    .map(([{ id, command, machine }, all]) => {
      const scenarios = SCENARIOS.filter((scenario) => all.some((figure) => figure.scenario === scenario));
      const names = scenarios.map((scenario) => SCENARIO_NAMES[scenario]).join(", ");
      const peers = [...new Set(all.map(({ peer }) => peer))].map((peer) => nameOf(peer, all)).join(", ");
      const memory = `${(machine.memoryBytes / 2 ** 30).toFixed(0)} GB`;
      return `- ${names} of ${peers}: \`${command}\`, on ${id.slice(0, 10)}, Tribune at ${machine.commit}, ${machine.processor}, ${machine.cores} cores, ${memory}, ${machine.system}, Node ${machine.node.slice(1)}, load before ${machine.load.toFixed(1)}`;
    })
    .join("\n");
}
