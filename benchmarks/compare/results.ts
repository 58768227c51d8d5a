/** The results: sittings and their runs, each appended at once as a line of JSON, one file for each setting. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CORPUS_IDS } from "../corpus.ts";
import { PEER_IDS } from "./generator.ts";
import { machineSchema } from "./machine.ts";
import { SCENARIOS } from "./scenarios.ts";
import { FEATURES, keyOf } from "./setting.ts";

/** One command: its generators ran in the same rounds, and only they are compared with each other. */
const sittingSchema = z.strictObject({
  kind: z.literal("sitting"),
  /** When it began; ISO 8601 in UTC. */
  id: z.iso.datetime(),
  command: z.string(),
  corpus: z.enum(CORPUS_IDS),
  size: z.number().int().positive(),
  features: z.enum(FEATURES),
  versions: z.partialRecord(z.enum(PEER_IDS), z.string()),
  machine: machineSchema,
});

const runSchema = z.strictObject({
  kind: z.literal("run"),
  sitting: z.iso.datetime(),
  scenario: z.enum(SCENARIOS),
  peer: z.enum(PEER_IDS),
  /** Memory is measured in a separate run, whose time is not used. */
  measured: z.enum(["time", "memory"]),
  /** Runs of one round alternate and are compared with each other. */
  round: z.number().int().nonnegative(),
  seconds: z.number().nullable(),
  cpuSeconds: z.number().nullable(),
  peakBytes: z.number().nullable(),
  /** Why there is no time. */
  failure: z.string().nullable(),
});

const lineSchema = z.discriminatedUnion("kind", [sittingSchema, runSchema]);

export type Sitting = z.output<typeof sittingSchema>;
export type Run = z.output<typeof runSchema>;

export class Results {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error if a file in the folder contains anything but sittings and their runs */
  read(): { readonly sittings: readonly Sitting[]; readonly runs: readonly Run[] } {
    const files = existsSync(this.#folder)
      ? readdirSync(this.#folder).filter((name) => name.endsWith(".jsonl"))
      : [];
    const lines = files
      .toSorted()
      .flatMap((name) => readFileSync(join(this.#folder, name), "utf8").split("\n"))
      .filter((line) => line !== "")
      .map((line) => lineSchema.parse(JSON.parse(line)));
    const sittings = lines.filter((line) => line.kind === "sitting");
    const runs = lines.filter((line) => line.kind === "run");
    const ids = new Set(sittings.map(({ id }) => id));
    const lost = runs.find(({ sitting }) => !ids.has(sitting));
    if (lost) throw new Error(`There is a run of ${lost.sitting}, but no such sitting.`);
    return { sittings, runs };
  }

  /** Begins a sitting, and returns what adds its runs. */
  begin(sitting: Omit<Sitting, "kind">): (run: Omit<Run, "kind" | "sitting">) => void {
    const file = join(this.#folder, `${keyOf(sitting)}.jsonl`);
    const append = (line: Sitting | Run) => appendFileSync(file, `${JSON.stringify(line)}\n`);
    mkdirSync(this.#folder, { recursive: true });
    append({ kind: "sitting", ...sitting });
    return (run) => append({ kind: "run", sitting: sitting.id, ...run });
  }
}
