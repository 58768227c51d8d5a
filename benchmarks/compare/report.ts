/** Writes docs/benchmarks.md and docs/benchmarks.svg from the results. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chart } from "./chart.ts";
import type { Figures } from "./figures.ts";
import { count } from "./format.ts";
import { GENERATOR_IDS } from "./generator.ts";
import { GENERATORS } from "./generators.ts";
import type { Machine } from "./machine.ts";
import { losses, memoryTable, processorTable, timeTable } from "./table.ts";

const PAGE = "benchmarks.md";
const CHART = "benchmarks.svg";

export function writeReport(folder: string, figures: Figures, machine: Machine): void {
  writeFileSync(join(folder, PAGE), page(figures, machine));
  writeFileSync(join(folder, CHART), chart(figures));
}

export function page(figures: Figures, machine: Machine): string {
  const slower = losses(figures);
  return `# Benchmarks

Written by \`npm run bench\`; how it works and how to run it stands in [benchmarks/README.md](../benchmarks/README.md).

![Time that Tribune and its peers take, by scenario and number of articles](${CHART})

Measured on ${machine.date} on ${machine.processor}, ${machine.cores} cores, ${(machine.memoryBytes / 2 ** 30).toFixed(0)} GB of memory,
${machine.system}, Node ${machine.node.slice(1)}, Tribune at ${machine.commit}: ${versions(figures)}.
The load of the machine when the last run of the benchmark began was ${machine.load.toFixed(1)}; it should be near 0.

\`\`\`sh
${machine.commands.join("\n")}
\`\`\`

- Times are medians; in brackets, the median of the ratios to Hugo in the same rounds: below ×1, it is faster than Hugo.
- "Tribune, same features" has search, cards, icons, Markdown copies and llms.txt switched off, which the peers' sites
  do not have. What has no switch it does besides: Atom and JSON feeds, a news sitemap, and the checks and the move that
  publish a site whole or not at all. It sets French typography too.
- "Tribune, everything on" has search, a card for every article, icons, a Markdown copy of every article, llms.txt,
  compressed copies, the rules of four hosts and IndexNow.
- A save in watch mode lasts until the changed page is on the disk; for Tribune, whose preview is no folder of the
  site, until its server answers with it. Astro's development server makes a page when it is asked for one: no figure.

## Where Tribune is slower

${slower.length === 0 ? "In none of the scenarios that were measured, with the same features, against Hugo or Eleventy with JavaScript layouts." : slower.map((loss) => `- ${loss}`).join("\n")}
${figures.sizes.map((size) => section(figures, size)).join("")}`;
}

function versions(figures: Figures): string {
  return GENERATOR_IDS.flatMap((id) => {
    const found = figures.versions(id).join(" and ");
    return found === "" || id === "tribune-everything" || id === "eleventy-nunjucks"
      ? []
      : [`${GENERATORS[id].name.replace(/,.*/, "")} ${found}`];
  }).join(", ");
}

function section(figures: Figures, size: number): string {
  return `
## ${count(size)} articles

${timeTable(figures, size)}

Processor time, user and system, of all processes together:

${processorTable(figures, size)}

Peak memory of all processes together, of one further run:

${memoryTable(figures, size)}
`;
}
