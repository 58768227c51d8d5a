/** Builds of one site, in a process that lives as long as its programs do not change. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const BUILDER = join(import.meta.dirname, "builder.ts");

export interface Told {
  readonly code: number;
  readonly out: string;
  /** Paths of the pages that were rendered, and of those that were kept. */
  readonly rendered: readonly string[];
  readonly kept: readonly string[];
}

export class Builder {
  readonly #folder: string;
  #process: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs `tribune build` with these options. */
  async build(words: readonly string[]): Promise<Told> {
    this.#process ??= fork(BUILDER, { cwd: this.#folder, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const child = this.#process;
    const listening = new AbortController();
    const { signal } = listening;
    try {
      const answer = once(child, "message", { signal });
      const end = once(child, "exit", { signal });
      child.send(words);
      // The one that comes second is given up with the others.
      end.catch(() => {});
      const told = await Promise.race([answer, end.then(() => undefined)]);
      if (!told) throw new Error(`The process that builds ${this.#folder} has ended.`);
      return told[0] as Told;
    } finally {
      listening.abort();
    }
  }

  /** Lets the next build be in a process of its own. */
  async renew(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child) return;
    const end = once(child, "exit");
    if (child.connected) child.disconnect();
    await end;
  }
}
