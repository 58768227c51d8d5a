/** Summarizes runs: medians, and Tribune's ratios to each peer within rounds. */
import { median } from "../site.ts";
import { PEER_IDS, type PeerId } from "./generator.ts";
import type { Run, Sitting } from "./results.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { compareSettings, keyOf, type Setting } from "./setting.ts";

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Figure {
  readonly setting: Setting;
  readonly scenario: Scenario;
  readonly peer: PeerId;
  /** The last one that measured it; figures of two sittings are not compared. */
  readonly sitting: Sitting;
  /** Undefined if not measured, like the others. */
  readonly seconds: Spread | undefined;
  readonly cpuSeconds: Spread | undefined;
  readonly peakBytes: Spread | undefined;
  /** Tribune's time as a share of this one's, in the same rounds: below 1, Tribune is faster. */
  readonly timeRatio: Spread | undefined;
  readonly memoryRatio: Spread | undefined;
  /** Why there is no time. */
  readonly failure: string | undefined;
}

type Measured = "seconds" | "cpuSeconds" | "peakBytes";

export class Figures {
  readonly #sittings: ReadonlyMap<string, Sitting>;
  readonly #cells: ReadonlyMap<string, readonly Run[]>;

  constructor(sittings: readonly Sitting[], runs: readonly Run[]) {
    this.#sittings = new Map(sittings.map((sitting) => [sitting.id, sitting]));
    this.#cells = Map.groupBy(runs, (run) => cellOf(this.#sittingOf(run), run.scenario, run.peer));
  }

  /** What was measured, in the order of the report. */
  get settings(): Setting[] {
    const all = [...this.#cells.values()].flatMap(([run]) => (run ? [this.#sittingOf(run)] : []));
    const settings = new Map(
      all.map(({ corpus, size, features }) => {
        const setting = { corpus, size, features };
        return [keyOf(setting), setting];
      }),
    );
    return [...settings.values()].toSorted(compareSettings);
  }

  /** All figures of a setting, in the order of scenarios and peers. */
  in(setting: Setting): Figure[] {
    return SCENARIOS.flatMap((scenario) =>
      PEER_IDS.flatMap((peer) => this.of(setting, scenario, peer) ?? []),
    );
  }

  of(setting: Setting, scenario: Scenario, peer: PeerId): Figure | undefined {
    const all = this.#cells.get(cellOf(setting, scenario, peer)) ?? [];
    const last = all
      .map(({ sitting }) => sitting)
      .toSorted()
      .at(-1);
    const runs = all.filter(({ sitting }) => sitting === last);
    const [first] = runs;
    if (!first) return undefined;
    const own = (this.#cells.get(cellOf(setting, scenario, "tribune")) ?? []).filter(
      ({ sitting }) => sitting === last,
    );
    const ratio = (field: Measured) => (peer === "tribune" ? undefined : ratioOf(own, runs, field));
    return {
      setting,
      scenario,
      peer,
      sitting: this.#sittingOf(first),
      seconds: spreadOf(valuesOf(runs, "seconds")),
      cpuSeconds: spreadOf(valuesOf(runs, "cpuSeconds")),
      peakBytes: spreadOf(valuesOf(runs, "peakBytes")),
      timeRatio: ratio("seconds"),
      memoryRatio: ratio("peakBytes"),
      failure: runs.find(({ failure }) => failure !== null)?.failure ?? undefined,
    };
  }

  #sittingOf({ sitting }: Run): Sitting {
    const found = this.#sittings.get(sitting);
    if (!found) throw new Error(`There is no sitting ${sitting}.`);
    return found;
  }
}

const cellOf = (setting: Setting, scenario: Scenario, peer: PeerId) =>
  `${keyOf(setting)} ${scenario} ${peer}`;

/** Those of the runs that measure this; the time of a run that samples memory is none. */
function runsFor(runs: readonly Run[], field: Measured): [round: number, value: number][] {
  const wanted = field === "peakBytes" ? "memory" : "time";
  return runs.flatMap((run) => {
    const value = run[field];
    return run.measured === wanted && value !== null ? [[run.round, value]] : [];
  });
}

const valuesOf = (runs: readonly Run[], field: Measured) => runsFor(runs, field).map(([, value]) => value);

function ratioOf(own: readonly Run[], other: readonly Run[], field: Measured): Spread | undefined {
  const others = new Map(runsFor(other, field));
  const ratios = runsFor(own, field).flatMap(([round, value]) => {
    const base = others.get(round);
    return base === undefined ? [] : [value / base];
  });
  return spreadOf(ratios);
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
