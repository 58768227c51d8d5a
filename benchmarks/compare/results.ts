/** The results of runs, kept as they come, one line of JSON each, so that a long benchmark can be resumed. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GENERATOR_IDS, type GeneratorId } from "./generator.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";

const runSchema = z.strictObject({
  size: z.number().int().positive(),
  scenario: z.enum(SCENARIOS),
  generator: z.enum(GENERATOR_IDS),
  /** Memory is looked at in a run of its own, whose time says nothing. */
  measured: z.enum(["time", "memory"]),
  /** Runs of one round alternate and are compared with each other. */
  round: z.number().int().nonnegative(),
  version: z.string(),
  seconds: z.number().nullable(),
  cpuSeconds: z.number().nullable(),
  peakBytes: z.number().nullable(),
  /** Why there is no time. */
  failure: z.string().nullable(),
});

export type Run = z.output<typeof runSchema>;

/** Which run it is. */
export type RunKey = Pick<Run, "size" | "scenario" | "generator" | "measured" | "round">;

const fileName = (size: number) => `runs-${size}.jsonl`;

export class Results {
  readonly #folder: string;
  #runs: Run[];

  /** @throws when a file of the folder holds something else than runs */
  constructor(folder: string) {
    this.#folder = folder;
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
    this.#runs = files
      .toSorted()
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
      .filter((line) => line !== "")
      .map((line) => runSchema.parse(JSON.parse(line)));
  }

  get runs(): readonly Run[] {
    return this.#runs;
  }

  has(key: RunKey): boolean {
    return this.#runs.some(
      (run) =>
        run.size === key.size &&
        run.scenario === key.scenario &&
        run.generator === key.generator &&
        run.measured === key.measured &&
        run.round === key.round,
    );
  }

  add(run: Run): void {
    this.#runs.push(run);
    mkdirSync(this.#folder, { recursive: true });
    appendFileSync(join(this.#folder, fileName(run.size)), `${JSON.stringify(run)}\n`);
  }

  /** Forgets what was measured of a selection, which is to be measured anew. */
  forget(selection: {
    readonly sizes: readonly number[];
    readonly scenarios: readonly Scenario[];
    readonly generators: readonly GeneratorId[];
  }): void {
    const { sizes, scenarios, generators } = selection;
    this.#runs = this.#runs.filter(
      ({ size, scenario, generator }) =>
        !(sizes.includes(size) && scenarios.includes(scenario) && generators.includes(generator)),
    );
    for (const size of sizes) {
      const kept = this.#runs.filter((run) => run.size === size).map((run) => `${JSON.stringify(run)}\n`);
      if (existsSync(join(this.#folder, fileName(size))))
        writeFileSync(join(this.#folder, fileName(size)), kept.join(""));
    }
  }
}
