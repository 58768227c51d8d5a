/** Runs one build and says what it took. */
import { spawn } from "node:child_process";
import type { Command } from "./generator.ts";
import { childrenSeconds, memoryOf } from "./process-tree.ts";

export interface Measure {
  readonly seconds: number;
  /** Processor seconds of the whole tree of processes; null where the system does not tell. */
  readonly cpuSeconds: number | null;
  /** The most bytes that the tree held; null unless it was looked at. */
  readonly peakBytes: number | null;
}

export interface MeasureOptions {
  readonly cwd: string;
  /** Seconds after which the build is ended. */
  readonly limit: number;
  /** Whether memory is looked at, which takes processor time away from the build. */
  readonly memory: boolean;
}

export class BuildFailed extends Error {
  /** What the table says instead of a figure. */
  readonly reason: string;

  constructor(reason: string, said: string) {
    super(`${reason}: ${said.slice(-2000)}`);
    this.reason = reason;
  }
}

const SAMPLE_MILLISECONDS = 5;
/** Of what a build says, as much is kept. */
const KEPT = 10_000;

/** @throws BuildFailed when it ends with another code than 0, or not in time */
export async function measure(command: Command, { cwd, limit, memory }: MeasureOptions): Promise<Measure> {
  const cpuBefore = childrenSeconds();
  const started = performance.now();
  const child = spawn(command.file, command.words, {
    cwd,
    env: { ...process.env, ...command.environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that a build that takes too long is ended with all that it started.
    detached: true,
  });
  const { pid } = child;
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-KEPT);
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
    if (late) throw new BuildFailed(`over ${limit} s`, said);
    if (code !== 0) throw new BuildFailed(`failed (${code ?? "killed"})`, said);
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
