/** The command-line options of the benchmark. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GENERATOR_IDS, type GeneratorId } from "./generator.ts";
import { isGeneratorId } from "./generators.ts";
import { isScenario, SCENARIOS, type Scenario } from "./scenarios.ts";
import { PROJECT } from "./site-files.ts";

export interface Options {
  readonly sizes: readonly number[];
  readonly generators: readonly GeneratorId[];
  readonly scenarios: readonly Scenario[];
  /** Number of runs of each scenario. */
  readonly runs: number;
  /** Time limit of one build, in seconds. */
  readonly limit: number;
  /** Absolute path of the folder of the results. */
  readonly results: string;
  /** Absolute path of the folder of the table and the chart. */
  readonly docs: string;
  /** Whether to repeat earlier measurements. */
  readonly fresh: boolean;
  /** Whether to only draw earlier measurements. */
  readonly draw: boolean;
}

export const HELP = `npm run bench -- [options]
  --sizes 100,1000       numbers of articles (100)
  --only tribune,hugo    of ${GENERATOR_IDS.join(", ")} (all)
  --scenarios clean,warm of ${SCENARIOS.join(", ")} (all)
  --runs 5               runs of each scenario, in alternation (5)
  --limit 900            seconds after which a build is given up (900)
  --results FOLDER       where runs are kept and found again (benchmarks/results)
  --docs FOLDER          where the table and the chart are written (docs)
  --fresh                measure again what the selection has measured already
  --draw                 write the table and the chart of what was measured, and measure nothing
`;

/** @throws Error with a message for the user */
export function parseOptions(words: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: "string", default: "100" },
      only: { type: "string", default: GENERATOR_IDS.join(",") },
      scenarios: { type: "string", default: SCENARIOS.join(",") },
      runs: { type: "string", default: "5" },
      limit: { type: "string", default: "900" },
      results: { type: "string", default: join(PROJECT, "benchmarks/results") },
      docs: { type: "string", default: join(PROJECT, "docs") },
      fresh: { type: "boolean", default: false },
      draw: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  return {
    sizes: list(values.sizes).map((text) => whole("--sizes", text)),
    generators: list(values.only).map((text) => known("--only", text, isGeneratorId, GENERATOR_IDS)),
    scenarios: list(values.scenarios).map((text) => known("--scenarios", text, isScenario, SCENARIOS)),
    runs: whole("--runs", values.runs),
    limit: whole("--limit", values.limit),
    results: values.results,
    docs: values.docs,
    fresh: values.fresh,
    draw: values.draw,
  };
}

const list = (text: string) => text.split(",").map((part) => part.trim());

function whole(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers above 0, not "${text}".`);
  return Number(text);
}

function known<Name extends string>(
  option: string,
  text: string,
  is: (text: string) => text is Name,
  all: readonly Name[],
): Name {
  if (!is(text)) throw new Error(`${option} takes ${all.join(", ")}, not "${text}".`);
  return text;
}
