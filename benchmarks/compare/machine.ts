/** The machine and the commit of a sitting. */
import { spawnSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { z } from "zod";
import { PROJECT } from "./site-files.ts";

export const machineSchema = z.strictObject({
  processor: z.string(),
  cores: z.number(),
  memoryBytes: z.number(),
  system: z.string(),
  node: z.string(),
  /** Commit of Tribune's repository. */
  commit: z.string(),
  /** Load average over one minute when the sitting began; 0 on an idle machine. */
  load: z.number(),
});

export type Machine = z.output<typeof machineSchema>;

export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    commit: commit(),
    load: loadavg()[0] ?? 0,
  };
}

/** The measured commit, with "-dirty" if the sources differ from it. */
function commit(): string {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: PROJECT, encoding: "utf8" });
  const changed = git("diff", "--quiet", "HEAD", "--", "src", "layouts", "bin", "package-lock.json").status;
  return `${(git("rev-parse", "--short", "HEAD").stdout ?? "").trim()}${changed === 1 ? "-dirty" : ""}`;
}
