/** Processes that build: one is kept ready, so that its start is over when the next change comes. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";
import { type Order, type Outcome, outcomeSchema } from "./outcome.ts";

/** Compiled in the package, source in the repository. */
const PROCESS = join(import.meta.dirname, `builder-process${extname(import.meta.filename)}`);

/** The browser gets its page before the next process takes its share of the machine, in milliseconds. */
const BREATH = 150;

/** A process that ended before it told what came of its build. */
export class BuilderLost extends Error {
  override readonly name = "BuilderLost";
}

export class Builder {
  #ready: ChildProcess | undefined;
  #building: ChildProcess | undefined;
  #breath: NodeJS.Timeout | undefined;
  #stopped = false;

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Makes a process ready, unless one is. */
  prepare(): void {
    if (this.#stopped) return;
    // One that ended by itself while it waited, as when the engine's own files are being replaced.
    if (this.#ready?.connected !== true) this.#ready = undefined;
    this.#ready ??= start();
  }

  /** Gives up the process that is ready: what it has loaded has changed. */
  refresh(): void {
    this.#ready?.kill();
    this.#ready = undefined;
  }

  /** @throws BuilderLost */
  async build(order: Order): Promise<Outcome> {
    this.prepare();
    const child = this.#ready;
    if (!child) throw new BuilderLost();
    this.#ready = undefined;
    this.#building = child;
    try {
      return await outcomeOf(child, order);
    } finally {
      this.#building = undefined;
      if (!this.#stopped) this.#breath = setTimeout(() => this.prepare(), BREATH);
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
    await Promise.all([this.#ready, this.#building].map(ended));
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

function outcomeOf(child: ChildProcess, order: Order): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => {
      const outcome = outcomeSchema.safeParse(message);
      if (outcome.success) resolve(outcome.data);
      else reject(new BuilderLost(outcome.error.message));
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new BuilderLost(signal ?? `${code}`)));
    child.send(order, (error) => error && reject(new BuilderLost(error.message)));
  });
}
