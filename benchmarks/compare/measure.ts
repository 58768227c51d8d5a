/** Runs one build and measures it. */
import { spawn } from "node:child_process";
import type { Command } from "./generator.ts";
import { childrenSeconds, memoryOf } from "./process-tree.ts";

export interface Measure {
  readonly seconds: number;
  /** Processor time of the whole process tree, in seconds; null if the system does not report it. */
  readonly cpuSeconds: number | null;
  /** Peak memory of the tree, in bytes; null if not measured. */
  readonly peakBytes: number | null;
}

export interface MeasureOptions {
  readonly cwd: string;
  /** Time limit in seconds, after which the build is killed. */
  readonly limit: number;
  /** Whether to measure memory, which costs the build processor time. */
  readonly memory: boolean;
}

export class BuildFailed extends Error {
  /** Shown in the table instead of a figure. */
  readonly reason: string;

  constructor(reason: string, output: string) {
    super(`${reason}: ${output.slice(-2000)}`);
    this.reason = reason;
  }
}

const SAMPLE_MILLISECONDS = 5;
/** How much of a build's output is kept, in characters. */
const MAX_OUTPUT = 10_000;

/** @throws BuildFailed if it exits with a code other than 0, or exceeds the limit */
export async function measure(command: Command, { cwd, limit, memory }: MeasureOptions): Promise<Measure> {
  const cpuBefore = childrenSeconds();
  const started = performance.now();
  const child = spawn(command.file, command.words, {
    cwd,
    env: { ...process.env, ...command.environment },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own process group, so that a slow build can be killed with its descendants.
    detached: true,
  });
  const { pid } = child;
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
    });
  let peak = 0;
  const sample = () => {
    if (pid === undefined) return;
    const { now, most } = memoryOf(pid);
    peak = Math.max(peak, now, most);
  };
  const sampling = memory ? setInterval(sample, SAMPLE_MILLISECONDS) : undefined;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  }, limit * 1000);
  try {
    const code = await new Promise<number | null>((done, fail) => {
      child.once("error", fail);
      child.once("exit", (exit) => done(exit));
    });
    const seconds = (performance.now() - started) / 1000;
    if (late) throw new BuildFailed(`over ${limit} s`, output);
    if (code !== 0) throw new BuildFailed(`failed (${code ?? "killed"})`, output);
    const cpuAfter = childrenSeconds();
    return {
      seconds,
      cpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? null : cpuAfter - cpuBefore,
      peakBytes: peak > 0 ? peak : null,
    };
  } finally {
    clearTimeout(timer);
    clearInterval(sampling);
  }
}
