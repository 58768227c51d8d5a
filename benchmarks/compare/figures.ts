/** Summarizes runs: medians, and ratios within rounds. */
import { median } from "../site.ts";
import type { GeneratorId } from "./generator.ts";
import type { Run } from "./results.ts";
import type { Scenario } from "./scenarios.ts";

export interface Figure {
  readonly size: number;
  readonly scenario: Scenario;
  readonly generator: GeneratorId;
  /** Medians; undefined if not measured. */
  readonly seconds: number | undefined;
  readonly cpuSeconds: number | undefined;
  readonly peakBytes: number | undefined;
  /** Number of timed runs. */
  readonly runs: number;
  /** Why there is no time. */
  readonly failure: string | undefined;
}

export class Figures {
  readonly #runs: readonly Run[];
  readonly #figures = new Map<string, Figure>();

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
    for (const [key, group] of Map.groupBy(runs, keyOf)) {
      const [first] = group;
      if (!first) continue;
      const timed = group.filter(({ measured }) => measured === "time");
      const memory = group.filter(({ measured }) => measured === "memory");
      const times = valuesOf(timed, "seconds");
      this.#figures.set(key, {
        size: first.size,
        scenario: first.scenario,
        generator: first.generator,
        seconds: medianOf(times),
        cpuSeconds: medianOf(valuesOf(timed, "cpuSeconds")),
        peakBytes: medianOf(valuesOf(memory, "peakBytes")),
        runs: times.length,
        failure: group.find(({ failure }) => failure !== null)?.failure ?? undefined,
      });
    }
  }

  get sizes(): number[] {
    return [...new Set(this.#runs.map(({ size }) => size))].toSorted((a, b) => a - b);
  }

  /** The measured versions of a generator, in the order of the runs. */
  versions(generator: GeneratorId): string[] {
    return [
      ...new Set(this.#runs.filter((run) => run.generator === generator).map(({ version }) => version)),
    ];
  }

  of(size: number, scenario: Scenario, generator: GeneratorId): Figure | undefined {
    return this.#figures.get(keyOf({ size, scenario, generator }));
  }

  /** The time relative to `base`: median over the rounds that both ran; below 1 is faster. */
  ratio(size: number, scenario: Scenario, generator: GeneratorId, base: GeneratorId): number | undefined {
    const [times, baseTimes] = [generator, base].map(
      (id) =>
        new Map(
          this.#runs
            .filter((run) => run.size === size && run.scenario === scenario && run.generator === id)
            .flatMap(({ measured, round, seconds }) =>
              measured === "time" && seconds !== null ? [[round, seconds] as const] : [],
            ),
        ),
    );
    const ratios = [...(times ?? [])].flatMap(([round, seconds]) => {
      const other = baseTimes?.get(round);
      return other === undefined ? [] : [seconds / other];
    });
    return medianOf(ratios);
  }
}

const keyOf = ({ size, scenario, generator }: Pick<Figure, "size" | "scenario" | "generator">) =>
  `${size} ${scenario} ${generator}`;

const valuesOf = (runs: readonly Run[], field: "seconds" | "cpuSeconds" | "peakBytes") =>
  runs.map((run) => run[field]).filter((value) => value !== null);

const medianOf = (values: readonly number[]) => (values.length === 0 ? undefined : median(values));
