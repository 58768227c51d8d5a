/**
 * Processes that build. One builds again and again until a program changes; then the next begins, which is kept ready
 * while programs are being edited, so that its start is over by then.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";
import {
  type BuildOrder,
  type Outcome,
  outcomeSchema,
  type SearchOutcome,
  searchOutcomeSchema,
} from "./outcome.ts";

/** Compiled in the package, source in the repository. */
const PROCESS = join(import.meta.dirname, `builder-process${extname(import.meta.filename)}`);

/** The browser gets its page before the next process takes its share of the machine, in milliseconds. */
const BREATH = 150;

/** A process that ended before it told what came of its build. */
export class BuilderLost extends Error {
  override readonly name = "BuilderLost";
}

export class Builder {
  /** Called with what follows a build that is over. */
  onLate: ((late: SearchOutcome) => void) | undefined;
  #ready: ChildProcess | undefined;
  /** The one that has built, and will again. */
  #staying: ChildProcess | undefined;
  #building: ChildProcess | undefined;
  #breath: NodeJS.Timeout | undefined;
  #stopped = false;

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Whether the next build will be by a process that has built before. */
  get isWarm(): boolean {
    return this.#staying?.connected === true;
  }

  /** Makes a process ready, unless one is. */
  prepare(): void {
    if (this.#stopped) return;
    // One that ended by itself while it waited, as when the engine's own files are being replaced.
    if (this.#ready?.connected !== true) this.#ready = undefined;
    this.#ready ??= start();
  }

  /** Gives up the process that has built: the next build is by another one. */
  renew(): void {
    this.#staying?.removeAllListeners("message");
    this.#staying?.kill("SIGKILL");
    this.#staying = undefined;
  }

  /** Gives up the process that is ready: what it has loaded has changed, or it is not needed. */
  refresh(): void {
    clearTimeout(this.#breath);
    this.#ready?.kill();
    this.#ready = undefined;
  }

  /** Makes a process ready when the browser has its page. */
  prepareSoon(): void {
    clearTimeout(this.#breath);
    if (!this.#stopped) this.#breath = setTimeout(() => this.prepare(), BREATH);
  }

  /** @throws BuilderLost */
  async build(order: BuildOrder): Promise<Outcome> {
    const child = this.#next();
    if (!child) throw new BuilderLost();
    this.#building = child;
    this.#staying = child;
    try {
      return await outcomeOf(child, order);
    } catch (error) {
      this.renew();
      throw error;
    } finally {
      this.#building = undefined;
    }
  }

  /** Ends the build that runs: it is lost. */
  giveUp(): void {
    this.#building?.kill("SIGKILL");
  }

  /** Ends every process; settled when none is left. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#breath);
    await Promise.all([this.#ready, this.#staying, this.#building].map(ended));
  }

  #next(): ChildProcess | undefined {
    if (this.isWarm) return this.#staying;
    this.prepare();
    const child = this.#ready;
    this.#ready = undefined;
    child?.on("message", (message) => {
      const late = searchOutcomeSchema.safeParse(message);
      if (late.success && child === this.#staying) this.onLate?.(late.data);
    });
    return child;
  }
}

function start(): ChildProcess {
  const child = fork(PROCESS, [], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  // Without a listener the preview would end with it; the next order finds out.
  child.on("error", () => child.kill());
  return child;
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

async function outcomeOf(child: ChildProcess, order: BuildOrder): Promise<Outcome> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    return await new Promise((resolve, reject) => {
      const listen = (message: unknown) => {
        const late = searchOutcomeSchema.safeParse(message);
        // What follows the build before may come first.
        if (late.success) return;
        const outcome = outcomeSchema.safeParse(message);
        if (outcome.success) resolve(outcome.data);
        else reject(new BuilderLost(outcome.error.message));
      };
      const fail = (error: Error) => reject(error);
      const end = (code: number | null, by: string | null) => reject(new BuilderLost(by ?? `${code}`));
      child.on("message", listen).once("error", fail).once("exit", end);
      signal.addEventListener("abort", () => {
        child.off("message", listen).off("error", fail).off("exit", end);
      });
      child.send(order, (error) => error && reject(new BuilderLost(error.message)));
    });
  } finally {
    listening.abort();
  }
}
