/** The results of runs, each saved at once as a line of JSON, so that a long benchmark can be resumed. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GENERATOR_IDS, type GeneratorId } from "./generator.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";

const runSchema = z.strictObject({
  size: z.number().int().positive(),
  scenario: z.enum(SCENARIOS),
  generator: z.enum(GENERATOR_IDS),
  /** Memory is measured in a separate run, whose time is not used. */
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

/** Identifies a run. */
export type RunKey = Pick<Run, "size" | "scenario" | "generator" | "measured" | "round">;

const fileName = (size: number) => `runs-${size}.jsonl`;

export class Results {
  readonly #folder: string;
  #runs: Run[];

  /** @throws Error if a file in the folder contains anything but runs */
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

  /** Deletes the results of a selection, so that it is measured again. */
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
      const remaining = this.#runs
        .filter((run) => run.size === size)
        .map((run) => `${JSON.stringify(run)}\n`);
      if (existsSync(join(this.#folder, fileName(size))))
        writeFileSync(join(this.#folder, fileName(size)), remaining.join(""));
    }
  }
}
