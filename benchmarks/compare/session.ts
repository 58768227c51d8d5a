/** Runs every scenario on sites of one size, round by round, alternating the generators. */
import { corpus } from "../corpus.ts";
import type { Generator } from "./generator.ts";
import { BuildFailed } from "./measure.ts";
import type { Options } from "./options.ts";
import type { Results, Run, RunKey } from "./results.ts";
import { type BuildScenario, runBuild } from "./run.ts";
import { SCENARIO_NAMES, SCENARIOS } from "./scenarios.ts";
import { planSite, type SitePlan } from "./site-plan.ts";
import { verify } from "./verify.ts";
import { measureSaves } from "./watch.ts";
import { type GeneratedSite, withSites } from "./workspace.ts";

type Say = (line: string) => void;
type SessionOptions = Pick<Options, "scenarios" | "runs" | "limit">;

export async function measureSize(
  size: number,
  generators: readonly Generator[],
  options: SessionOptions,
  results: Results,
  say: Say,
): Promise<void> {
  const session = new Session(size, options, results, say);
  const wanted = generators.filter((generator) => session.isWanted(generator));
  if (wanted.length === 0) return;
  const articles = corpus(size);
  await withSites(wanted, articles, async (sites) => {
    for (const site of sites) await session.begin(site, planSite(articles, site.generator.numbering));
    for (const scenario of SCENARIOS) {
      if (!options.scenarios.includes(scenario)) continue;
      if (scenario === "watch") for (const site of sites) await session.watch(site);
      else await session.builds(sites, scenario);
    }
  });
}

class Session {
  readonly #size: number;
  readonly #options: SessionOptions;
  readonly #results: Results;
  readonly #say: Say;
  /** Sites that could not be built; their other runs are skipped. */
  readonly #lost = new Set<GeneratedSite>();

  constructor(size: number, options: SessionOptions, results: Results, say: Say) {
    this.#size = size;
    this.#options = options;
    this.#results = results;
    this.#say = say;
  }

  get #rounds(): number[] {
    return Array.from({ length: this.#options.runs }, (_, round) => round);
  }

  isWanted(generator: Generator): boolean {
    return this.#options.scenarios.some((scenario) =>
      this.#rounds.some((round) => !this.#isDone(generator, scenario, "time", round)),
    );
  }

  /** The first build: measures memory, and verifies that the site is complete. */
  async begin(site: GeneratedSite, plan: SitePlan): Promise<void> {
    await this.#build(site, "clean", "memory", 0);
    if (this.#lost.has(site)) return;
    const { faults, pages } = verify(site.output, plan);
    if (faults.length > 0)
      throw new Error(
        `${site.generator.name} made less:\n${faults.slice(0, 20).join("\n")}\n(${faults.length} in all)`,
      );
    const counts = [...pages].map(([kind, count]) => `${kind} ${count}`).join(", ");
    this.#say(`${this.#size} articles, pages of ${site.generator.name}: ${counts}`);
  }

  async builds(sites: readonly GeneratedSite[], scenario: BuildScenario): Promise<void> {
    const wanted = sites.filter(({ generator }) =>
      this.#rounds.some((round) => !this.#isDone(generator, scenario, "time", round)),
    );
    // The memory run also warms up; for clean builds, that was the very first run.
    if (scenario !== "clean") for (const site of wanted) await this.#build(site, scenario, "memory", 0);
    for (const round of this.#rounds) {
      // The order rotates, so that a machine that warms up or slows down favours none.
      for (const site of round % 2 === 0 ? wanted : wanted.toReversed())
        if (!this.#isDone(site.generator, scenario, "time", round))
          await this.#build(site, scenario, "time", round);
    }
  }

  async watch(site: GeneratedSite): Promise<void> {
    const { generator } = site;
    const { runs, limit } = this.#options;
    if (!generator.watch || this.#lost.has(site) || this.#isDone(generator, "watch", "time", 0)) return;
    const { watch } = generator;
    const outcome = await attempt(() => measureSaves(site, watch, runs, limit));
    const saves = outcome.failure === undefined ? outcome.value : [null];
    for (const [round, seconds] of saves.entries())
      this.#keep(this.#key(generator, "watch", "time", round), generator, {
        seconds,
        failure: outcome.failure ?? null,
      });
  }

  async #build(
    site: GeneratedSite,
    scenario: BuildScenario,
    measured: Run["measured"],
    round: number,
  ): Promise<void> {
    const { generator } = site;
    if (this.#lost.has(site)) return;
    const memory = measured === "memory";
    const outcome = await attempt(() => runBuild(site, scenario, { limit: this.#options.limit, memory }));
    if (outcome.failure !== undefined) this.#lost.add(site);
    const key = this.#key(generator, scenario, measured, round);
    if (this.#options.scenarios.includes(scenario) && !this.#results.has(key))
      this.#keep(key, generator, { ...outcome.value, failure: outcome.failure ?? null });
  }

  #keep(key: RunKey, generator: Generator, values: Partial<Run>): void {
    const empty = { seconds: null, cpuSeconds: null, peakBytes: null, failure: null };
    const run: Run = { ...key, version: generator.version() ?? "", ...empty, ...values };
    this.#results.add(run);
    const seconds = `${run.seconds?.toFixed(3)} s`;
    const peak = `${((run.peakBytes ?? 0) / 1e6).toFixed(0)} MB`;
    const outcome = run.failure ?? (run.measured === "memory" ? peak : seconds);
    const what = `${SCENARIO_NAMES[run.scenario]}, ${run.measured} ${run.round + 1}`;
    this.#say(`${this.#size} articles, ${what}: ${generator.name} ${outcome}`);
  }

  #key({ id }: Generator, scenario: Run["scenario"], measured: Run["measured"], round: number): RunKey {
    return { size: this.#size, scenario, generator: id, measured, round };
  }

  #isDone(
    generator: Generator,
    scenario: Run["scenario"],
    measured: Run["measured"],
    round: number,
  ): boolean {
    return this.#results.has(this.#key(generator, scenario, measured, round));
  }
}

type Outcome<Value> =
  | { readonly value: Value; readonly failure?: never }
  | { readonly value?: never; readonly failure: string };

async function attempt<Value>(run: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await run() };
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { failure: error.reason };
  }
}
