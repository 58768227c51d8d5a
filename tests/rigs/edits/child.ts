/** A process in a site's folder that answers what it is asked, as long as its programs do not change. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export class Child<Question, Answer> {
  readonly #program: string;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  /** @param program answers each message with another one */
  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  async ask(question: Question): Promise<Answer> {
    this.#process ??= fork(this.#program, {
      cwd: this.#folder,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const child = this.#process;
    const listening = new AbortController();
    const { signal } = listening;
    try {
      const answer = once(child, "message", { signal });
      const end = once(child, "exit", { signal });
      // Questions are plain values.
      child.send(question as object);
      // The one that comes second is given up with the others.
      end.catch(() => {});
      const told = await Promise.race([answer, end.then(() => undefined)]);
      if (!told) throw new Error(`The process that builds ${this.#folder} has ended.`);
      return told[0] as Answer;
    } finally {
      listening.abort();
    }
  }

  /** Lets the next answer come from a process of its own. */
  async renew(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child) return;
    const end = once(child, "exit");
    if (child.connected) child.disconnect();
    await end;
  }
}
