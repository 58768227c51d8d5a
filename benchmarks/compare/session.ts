/** Measures the scenarios of one setting, round by round, alternating the generators. */
import { corpus } from "../corpus.ts";
import { type Faults, verifySite } from "./complete.ts";
import type { Generator } from "./generator.ts";
import { BuildFailed, type Measure } from "./measure.ts";
import type { Options } from "./options.ts";
import { openPreview, type Preview } from "./preview.ts";
import type { Run } from "./results.ts";
import { runBuild, runStart } from "./run.ts";
import { isBuild, SCENARIO_NAMES, SCENARIOS, type Scenario } from "./scenarios.ts";
import { titleOf } from "./setting.ts";
import { type GeneratedSite, withSites } from "./workspace.ts";

type Keep = (run: Omit<Run, "kind" | "sitting">) => void;
type Say = (line: string) => void;
type SessionOptions = Pick<Options, "setting" | "scenarios" | "runs" | "memoryRuns" | "limit">;

export async function measureSetting(
  generators: readonly Generator[],
  options: SessionOptions,
  keep: Keep,
  say: Say,
): Promise<void> {
  const { corpus: kind, size, features } = options.setting;
  await withSites(generators, corpus(size, kind), features, async (sites) => {
    const session = new Session(sites, options, keep, say);
    if (options.scenarios.some((scenario) => isBuild(scenario) || scenario === "watch"))
      await session.begin();
    for (const scenario of SCENARIOS) if (options.scenarios.includes(scenario)) await session.run(scenario);
  });
}

class Session {
  readonly #options: SessionOptions;
  readonly #keep: Keep;
  readonly #say: Say;
  /** Without those that could not be built; their other runs are skipped. */
  #sites: readonly GeneratedSite[];

  constructor(sites: readonly GeneratedSite[], options: SessionOptions, keep: Keep, say: Say) {
    this.#sites = sites;
    this.#options = options;
    this.#keep = keep;
    this.#say = say;
  }

  /** The first build of every site: warms up, measures memory, and is verified. */
  async begin(): Promise<void> {
    for (const site of this.#sites) {
      await this.#measure(site, "clean", "memory", 0);
      if (this.#sites.includes(site)) this.#verify(site);
    }
  }

  async run(scenario: Scenario): Promise<void> {
    if (scenario === "watch") return await this.#watch();
    const { runs, memoryRuns } = this.#options;
    // For clean builds, the first run for memory was the very first run.
    const first = scenario === "clean" ? 1 : 0;
    await this.#inRounds(first, memoryRuns, (site, round) => this.#measure(site, scenario, "memory", round));
    await this.#inRounds(0, runs, (site, round) => this.#measure(site, scenario, "time", round));
    // Whatever is not made again after an edit must be right all the same.
    if (scenario === "body" || scenario === "title") for (const site of this.#sites) this.#verify(site);
  }

  async #watch(): Promise<void> {
    const previews = new Map<GeneratedSite, Preview>();
    const { limit } = this.#options;
    try {
      for (const site of this.#sites) {
        const opened = await this.#attempt(site, "watch", "time", 0, () => openPreview(site, limit));
        if (opened) previews.set(site, opened);
      }
      // A first save is not counted.
      for (const [site, preview] of previews)
        await this.#attempt(site, "watch", "time", 0, () => preview.save());
      await this.#inRounds(0, this.#options.runs, async (site, round) => {
        const preview = previews.get(site);
        if (!preview) return;
        const seconds = await this.#attempt(site, "watch", "time", round, () => preview.save());
        if (seconds !== undefined) this.#record(site, "watch", "time", round, { seconds });
      });
    } finally {
      for (const preview of previews.values()) await preview.close();
    }
  }

  /** The order turns around each round, so that a machine that warms up or slows down favours none. */
  async #inRounds(
    from: number,
    to: number,
    run: (site: GeneratedSite, round: number) => Promise<void>,
  ): Promise<void> {
    for (let round = from; round < to; round += 1) {
      const sites = round % 2 === 0 ? this.#sites : this.#sites.toReversed();
      for (const site of sites) if (this.#sites.includes(site)) await run(site, round);
    }
  }

  #verify(site: GeneratedSite): void {
    const { faults, summary }: Faults = verifySite(site, this.#options.setting.features);
    if (faults.length > 0)
      throw new Error(
        `${site.generator.id} made less:\n${faults.slice(0, 20).join("\n")}\n(${faults.length} in all)`,
      );
    this.#say(`${titleOf(this.#options.setting)}, verified: ${site.generator.id}: ${summary}`);
  }

  async #measure(
    site: GeneratedSite,
    scenario: Exclude<Scenario, "watch">,
    measured: Run["measured"],
    round: number,
  ): Promise<void> {
    const options = { limit: this.#options.limit, memory: measured === "memory" };
    const measure = await this.#attempt(site, scenario, measured, round, () =>
      isBuild(scenario) ? runBuild(site, scenario, options) : runStart(site, scenario, options),
    );
    if (measure) this.#record(site, scenario, measured, round, measure);
  }

  /** Records why it failed, if it did, and leaves the site out from then on. */
  async #attempt<Value>(
    site: GeneratedSite,
    scenario: Scenario,
    measured: Run["measured"],
    round: number,
    run: () => Promise<Value>,
  ): Promise<Value | undefined> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof BuildFailed)) throw error;
      this.#say(`${site.generator.id}: ${error.message}`);
      this.#record(site, scenario, measured, round, { failure: error.reason });
      this.#sites = this.#sites.filter((other) => other !== site);
      return undefined;
    }
  }

  #record(
    site: GeneratedSite,
    scenario: Scenario,
    measured: Run["measured"],
    round: number,
    values: Partial<Measure> & { readonly failure?: string },
  ): void {
    // The first build is measured even where clean builds are not wanted.
    if (!this.#options.scenarios.includes(scenario) && values.failure === undefined) return;
    const empty = { seconds: null, cpuSeconds: null, peakBytes: null, failure: null };
    const run = { scenario, peer: site.generator.id, measured, round, ...empty, ...values };
    this.#keep(run);
    const told =
      measured === "memory"
        ? `${((run.peakBytes ?? 0) / 1e6).toFixed(0)} MB`
        : `${run.seconds?.toFixed(3)} s`;
    this.#say(
      `${titleOf(this.#options.setting)}, ${SCENARIO_NAMES[scenario]}, ${measured} ${round + 1}: ${site.generator.id} ${run.failure ?? told}`,
    );
  }
}
