/** The machine and versions of a measurement. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { PROJECT } from "./site-files.ts";

const machineSchema = z.strictObject({
  processor: z.string(),
  cores: z.number(),
  memoryBytes: z.number(),
  system: z.string(),
  node: z.string(),
  /** Commit of Tribune's repository. */
  commit: z.string(),
  /** Calendar day, UTC. */
  date: z.string(),
  /** Load average over one minute when the benchmark started; 0 on an idle machine. */
  load: z.number(),
  /** The command lines that the results come from, in order. */
  commands: z.array(z.string()),
});

export type Machine = z.output<typeof machineSchema>;

const FILE = "machine.json";

/** @param words the current command-line options; `before` is the machine in the results so far */
export function thisMachine(now: Date, words: readonly string[], before: Machine | undefined): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    commit: commit(),
    date: now.toISOString().slice(0, 10),
    load: loadavg()[0] ?? 0,
    commands: [...new Set([...(before?.commands ?? []), ["npm run bench --", ...words].join(" ")])],
  };
}

/** The measured commit, with "-dirty" if the sources differ from it. */
function commit(): string {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: PROJECT, encoding: "utf8" });
  const changed = git("diff", "--quiet", "HEAD", "--", "src", "layouts", "bin", "package-lock.json").status;
  return `${(git("rev-parse", "--short", "HEAD").stdout ?? "").trim()}${changed === 1 ? "-dirty" : ""}`;
}

export function keepMachine(folder: string, machine: Machine): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), `${JSON.stringify(machine, undefined, 2)}\n`);
}

/** The machine of the results in a folder; undefined if there are none. */
export function readMachine(folder: string): Machine | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? machineSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
