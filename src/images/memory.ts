/** What was found out about files, to be believed as long as they have not changed since: a stamp is much cheaper than a look. */
import { createHash } from "node:crypto";
import { type BigIntStats, readFileSync, statSync } from "node:fs";

interface Memoir<Fact> {
  readonly stamp: string;
  readonly fact: Fact;
}

export class Memory<Fact> {
  readonly #old: Readonly<Record<string, Memoir<Fact>>>;
  readonly #current: Record<string, Memoir<Fact>> = {};
  readonly #stampOf: (stats: BigIntStats) => string;
  #changed = false;

  /**
   * @param file where {@link text} was written by the last run
   * @param stampOf what changes whenever the bytes of a file do
   */
  constructor(file: string, stampOf: (stats: BigIntStats) => string) {
    this.#stampOf = stampOf;
    this.#old = read(file);
  }

  /** What is known of a file as it was in this run or is now; undefined when nothing is, or the file is not there. */
  recall(path: string): Fact | undefined {
    const current = this.#current[path];
    if (current !== undefined) return current.fact;
    const memoir = this.#old[path];
    if (memoir === undefined || memoir.stamp !== this.#stamp(path)) return undefined;
    this.#current[path] = memoir;
    return memoir.fact;
  }

  /** Gives what `look` finds out about a file, and remembers it; undefined is not remembered. */
  learn(path: string, look: () => Fact | undefined): Fact | undefined {
    // Stamped first: what is written while it is looked at is not believed the next time.
    const stamp = this.#stamp(path);
    const fact = look();
    if (stamp === undefined || fact === undefined) return fact;
    this.#current[path] = { stamp, fact };
    this.#changed = true;
    return fact;
  }

  /** All that was recalled or learnt in this run, with a digest before it; undefined when nothing new was learnt. */
  text(): string | undefined {
    if (!this.#changed) return undefined;
    const json = JSON.stringify(this.#current);
    return `${digest(json)}\n${json}`;
  }

  #stamp(path: string): string | undefined {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && this.#stampOf(stats);
  }
}

/** Anything but what a run has left is nothing. */
function read<Fact>(file: string): Readonly<Record<string, Memoir<Fact>>> {
  try {
    const text = readFileSync(file, "utf8");
    const json = text.slice(text.indexOf("\n") + 1);
    return text.startsWith(`${digest(json)}\n`) ? JSON.parse(json) : {};
  } catch {
    return {};
  }
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
