/** `npm run bench`: Tribune against its peers, on the same articles and the same pages. See benchmarks/README.md. */

import { Figures } from "./compare/figures.ts";
import type { Generator } from "./compare/generator.ts";
import { GENERATORS } from "./compare/generators.ts";
import { thisMachine } from "./compare/machine.ts";
import { HELP, type Options, parseOptions } from "./compare/options.ts";
import { writeReport } from "./compare/report.ts";
import { Results } from "./compare/results.ts";
import { measureSetting } from "./compare/session.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measure(options: Options, command: string): Promise<void> {
  // Before the installation, which is no part of what the machine should rest from.
  const machine = thisMachine();
  const generators = options.peers
    .map((id): Generator => GENERATORS[id])
    .filter(({ features }) => features.includes(options.setting.features));
  for (const generator of generators) generator.install();
  const versions = Object.fromEntries(
    generators.map((generator) => {
      const version = generator.version();
      if (version === undefined) throw new Error(`${generator.name} could not be installed.`);
      return [generator.id, version];
    }),
  );
  const id = `${new Date().toISOString().slice(0, 19)}Z`;
  const keep = new Results(options.results).begin({ id, command, ...options.setting, versions, machine });
  await measureSetting(generators, options, keep, say);
}

const words = process.argv.slice(2);
const options = parseOptions(words);
if (!options) say(HELP);
else if (options.report === undefined) await measure(options, ["npm run bench --", ...words].join(" "));
else {
  const { sittings, runs } = new Results(options.results).read();
  if (runs.length === 0) throw new Error(`Nothing was measured in ${options.results}.`);
  writeReport(options.report, new Figures(sittings, runs));
}
