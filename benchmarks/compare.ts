/** `npm run bench`: Tribune against its peers, on the same articles and the same pages. See benchmarks/README.md. */

import { Figures } from "./compare/figures.ts";
import type { Generator } from "./compare/generator.ts";
import { GENERATORS } from "./compare/generators.ts";
import { installPeers } from "./compare/install.ts";
import { keepMachine, readMachine, thisMachine } from "./compare/machine.ts";
import { HELP, type Options, parseOptions } from "./compare/options.ts";
import { writeReport } from "./compare/report.ts";
import { Results } from "./compare/results.ts";
import { measureSize } from "./compare/session.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measureAll(options: Options, results: Results): Promise<void> {
  installPeers();
  const { absent = [], present = [] } = Object.groupBy(
    options.generators.map((id): Generator => GENERATORS[id]),
    (generator) => (generator.version() === undefined ? "absent" : "present"),
  );
  for (const { name } of absent) say(`${name} is not installed and is left out.`);
  if (options.fresh) results.forget(options);
  const before = readMachine(options.results);
  keepMachine(options.results, thisMachine(new Date(), words, before));
  for (const size of options.sizes) await measureSize(size, present, options, results, say);
}

const words = process.argv.slice(2);
const options = parseOptions(words);
if (!options) say(HELP);
else {
  const results = new Results(options.results);
  if (!options.draw) await measureAll(options, results);
  const machine = readMachine(options.results);
  if (!machine) throw new Error(`Nothing was measured in ${options.results}.`);
  writeReport(options.docs, new Figures(results.runs), machine);
}
