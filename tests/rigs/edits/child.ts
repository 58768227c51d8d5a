/** A process in a site's folder that responds to requests until its programs change. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export class Child<Request, Response> {
  readonly #program: string;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  /** @param program responds to each message with another one */
  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  async request(request: Request): Promise<Response> {
    this.#process ??= fork(this.#program, {
      cwd: this.#folder,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const child = this.#process;
    const listening = new AbortController();
    const { signal } = listening;
    try {
      const response = once(child, "message", { signal });
      const end = once(child, "exit", { signal });
      // Requests are plain values.
      child.send(request as object);
      // Aborting the other listener rejects its promise.
      end.catch(() => {});
      const message = await Promise.race([response, end.then(() => undefined)]);
      if (!message) throw new Error(`The process that builds ${this.#folder} has ended.`);
      return message[0] as Response;
    } finally {
      listening.abort();
    }
  }

  /** Ends the process; the next request starts another. */
  async renew(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child) return;
    const end = once(child, "exit");
    if (child.connected) child.disconnect();
    await end;
  }
}
