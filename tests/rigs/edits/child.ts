/** A process in a site's folder that answers what it is asked, as long as its programs do not change. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Node keeps what `enableCompileCache` compiles: a run loads the engine in many processes. */
const COMPILED = join(tmpdir(), "node-compile-cache");

interface Running {
  readonly process: ChildProcess;
  /** Settled when it has ended, or could not be started. */
  readonly end: Promise<string>;
}

export class Child<Question, Answer> {
  readonly #program: string;
  readonly #folder: string;
  #running: Running | undefined;

  /** @param program answers each message with another one */
  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  /** @throws when the process ends before it answers, as when its program cannot be loaded */
  async ask(question: Question): Promise<Answer> {
    this.#running ??= this.#start();
    const { process: child, end } = this.#running;
    const listening = new AbortController();
    const failed = end.then((how) => {
      throw new Error(`The process that builds ${this.#folder} ended before it answered (${how}).`);
    });
    try {
      const answer = once(child, "message", { signal: listening.signal });
      // Questions are plain values; that one cannot be sent is told by the end of the process.
      child.send(question as object, () => {});
      const [told] = await Promise.race([answer, failed]);
      return told as Answer;
    } finally {
      listening.abort();
    }
  }

  /** Lets the next answer come from a process of its own. */
  async renew(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (running?.process.connected) running.process.disconnect();
    await running?.end;
  }

  #start(): Running {
    const child = fork(this.#program, {
      cwd: this.#folder,
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const end = once(child, "exit").then(
      ([code, signal]) => String(signal ?? `code ${code}`),
      (error: unknown) => String(error),
    );
    return { process: child, end };
  }
}
