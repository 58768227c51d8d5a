/** The command-line options of the benchmark. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CORPUS_IDS } from "../corpus.ts";
import { PEER_IDS, type PeerId } from "./generator.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { DEFAULT_SIZES, FEATURES, type Setting } from "./setting.ts";
import { PROJECT } from "./site-files.ts";

export interface Options {
  readonly setting: Setting;
  readonly scenarios: readonly Scenario[];
  /** Tribune first. */
  readonly peers: readonly PeerId[];
  /** Number of rounds; each generator runs once in each. */
  readonly runs: number;
  /** Number of further rounds that measure memory; each also warms up. */
  readonly memoryRuns: number;
  /** Time limit of one build, in seconds. */
  readonly limit: number;
  /** Absolute path of the folder of the results. */
  readonly results: string;
  /** Folder whose README.md and docs/ the report is written into; undefined to measure. */
  readonly report: string | undefined;
}

export const HELP = `npm run bench -- [options]       measures Tribune and the peers in alternation, and appends to the results
  --corpus essays          of ${CORPUS_IDS.join(", ")} (essays)
  --size 1000              number of articles (${Object.entries(DEFAULT_SIZES)
    .map(([corpus, size]) => `${corpus} ${size}`)
    .join(", ")})
  --features same          of ${FEATURES.join(", ")} (same)
  --scenario clean,body    of ${SCENARIOS.join(", ")} (all)
  --peers hugo,eleventy    of ${PEER_IDS.slice(1).join(", ")}; "tribune" alone (all that have the features)
  --runs 5                 rounds (5)
  --memory-runs 1          further rounds for memory (1)
  --limit 900              seconds after which a build is given up (900)
  --results FOLDER         (benchmarks/results)
npm run bench -- --report        writes docs/benchmarks.md, its charts and the README's table from the results
  --to FOLDER              whose docs/ and README.md are written (the project)
`;

/** @throws Error with a message for the user */
export function parseOptions(words: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      corpus: { type: "string", default: "essays" },
      size: { type: "string" },
      features: { type: "string", default: "same" },
      scenario: { type: "string", default: SCENARIOS.join(",") },
      peers: { type: "string", default: PEER_IDS.join(",") },
      runs: { type: "string", default: "5" },
      "memory-runs": { type: "string", default: "1" },
      limit: { type: "string", default: "900" },
      results: { type: "string", default: join(PROJECT, "benchmarks/results") },
      report: { type: "boolean", default: false },
      to: { type: "string", default: PROJECT },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  const corpus = known("--corpus", values.corpus, CORPUS_IDS);
  const named = list(values.peers).map((text) => known("--peers", text, PEER_IDS));
  return {
    setting: {
      corpus,
      size: values.size === undefined ? DEFAULT_SIZES[corpus] : whole("--size", values.size),
      features: known("--features", values.features, FEATURES),
    },
    scenarios: list(values.scenario).map((text) => known("--scenario", text, SCENARIOS)),
    peers: PEER_IDS.filter((id) => id === "tribune" || named.includes(id)),
    runs: whole("--runs", values.runs),
    memoryRuns: whole("--memory-runs", values["memory-runs"]),
    limit: whole("--limit", values.limit),
    results: values.results,
    report: values.report ? values.to : undefined,
  };
}

const list = (text: string) => text.split(",").map((part) => part.trim());

function whole(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers above 0, not "${text}".`);
  return Number(text);
}

function known<Name extends string>(option: string, text: string, all: readonly Name[]): Name {
  const found = all.find((name) => name === text);
  if (found === undefined) throw new Error(`${option} takes ${all.join(", ")}, not "${text}".`);
  return found;
}
