/**
 * The processes that build. The current process builds again and again until a program changes. While programs are
 * being edited, a standby process is started ahead of time.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { enginePath } from "../../text/engine-paths.ts";
import {
  type BuildOrder,
  type DeferredOutcome,
  deferredOutcomeSchema,
  type Outcome,
  outcomeSchema,
} from "./outcome.ts";

const PROCESS = enginePath("src/cli/dev/builder-process.ts");

/** Lets the browser load its page before another process starts, in milliseconds. */
const STANDBY_DELAY = 150;

/** The process ended before it reported the outcome of its build. */
export class BuilderLost extends Error {
  override readonly name = "BuilderLost";
}

export class Builder {
  /** Called when something of the last build that was put off is done, or has failed. */
  onDeferred: ((outcome: DeferredOutcome) => void) | undefined;
  #standby: ChildProcess | undefined;
  #current: ChildProcess | undefined;
  #building: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Whether the next build is by a process that has built before. */
  get isWarm(): boolean {
    return this.#current?.connected === true;
  }

  /** Starts the standby process, unless there is one. */
  prepare(): void {
    if (this.#stopped) return;
    // It may have ended by itself, as when the engine's own files are being replaced.
    if (this.#standby?.connected !== true) this.#standby = undefined;
    this.#standby ??= start();
  }

  /** As {@link prepare}, once the browser has its page. */
  prepareSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.prepare(), STANDBY_DELAY);
  }

  /** Ends the current process: the next build is by another one. */
  dropCurrent(): void {
    this.#current?.removeAllListeners("message");
    this.#current?.kill("SIGKILL");
    this.#current = undefined;
  }

  /** Ends the standby process: the code that it has loaded has changed, or it is not needed. */
  dropStandby(): void {
    clearTimeout(this.#timer);
    this.#standby?.kill();
    this.#standby = undefined;
  }

  /** @throws BuilderLost */
  async build(order: BuildOrder): Promise<Outcome> {
    const child = this.#next();
    if (!child) throw new BuilderLost();
    this.#building = child;
    this.#current = child;
    try {
      return await outcomeOf(child, order);
    } catch (error) {
      this.dropCurrent();
      throw error;
    } finally {
      this.#building = undefined;
    }
  }

  /** Kills the process of the build that runs, which throws {@link BuilderLost}. */
  giveUp(): void {
    this.#building?.kill("SIGKILL");
  }

  /** Kills every process, and resolves when all have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.all([this.#standby, this.#current, this.#building].map(ended));
  }

  #next(): ChildProcess | undefined {
    if (this.isWarm) return this.#current;
    this.prepare();
    const child = this.#standby;
    this.#standby = undefined;
    child?.on("message", (message) => {
      const outcome = deferredOutcomeSchema.safeParse(message);
      if (outcome.success && child === this.#current) this.onDeferred?.(outcome.data);
    });
    return child;
  }
}

function start(): ChildProcess {
  const child = fork(PROCESS, [], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  // Without a listener, the error would end the preview; the next order finds the process gone.
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
      const onMessage = (message: unknown) => {
        // What was put off in the build before may come first.
        if (deferredOutcomeSchema.safeParse(message).success) return;
        const outcome = outcomeSchema.safeParse(message);
        if (outcome.success) resolve(outcome.data);
        else reject(new BuilderLost(outcome.error.message));
      };
      const onError = (error: Error) => reject(error);
      const onExit = (code: number | null, by: string | null) => reject(new BuilderLost(by ?? `${code}`));
      child.on("message", onMessage).once("error", onError).once("exit", onExit);
      signal.addEventListener("abort", () => {
        child.off("message", onMessage).off("error", onError).off("exit", onExit);
      });
      child.send(order, (error) => error && reject(new BuilderLost(error.message)));
    });
  } finally {
    listening.abort();
  }
}
