/** A process in a site's folder that responds to requests until its programs change. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Node's compile cache: a run loads the engine in many processes. */
const COMPILED = join(tmpdir(), "node-compile-cache");

interface Running {
  readonly process: ChildProcess;
  /** Resolves when it has ended, or could not be started. */
  readonly end: Promise<string>;
}

export class Child<Request, Response> {
  readonly #program: string;
  readonly #folder: string;
  #running: Running | undefined;

  /** @param program responds to each message with another one */
  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  /** @throws when the process ends before it responds, as when its program cannot be loaded */
  async request(request: Request): Promise<Response> {
    this.#running ??= this.#start();
    const { process: child, end } = this.#running;
    const listening = new AbortController();
    const failed = end.then((how) => {
      throw new Error(`The process that builds ${this.#folder} ended before it answered (${how}).`);
    });
    try {
      const response = once(child, "message", { signal: listening.signal });
      // Requests are plain values; a failure to send one shows in the end of the process.
      child.send(request as object, () => {});
      const [message] = await Promise.race([response, failed]);
      return message as Response;
    } finally {
      listening.abort();
    }
  }

  /** Ends the process; the next request starts another. */
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
