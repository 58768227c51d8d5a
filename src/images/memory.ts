/** What was found out about files, to be believed as long as they have not changed since: a stamp is much cheaper than a look. */
import { type BigIntStats, statSync } from "node:fs";
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";

interface Memoir<Fact> {
  readonly stamp: string;
  readonly fact: Fact;
}

export class Memory<Fact> {
  readonly #old: ReadonlyMap<string, Memoir<Fact>>;
  readonly #current = new Map<string, Memoir<Fact>>();
  readonly #stampOf: (stats: BigIntStats) => string;
  readonly #file: string;
  readonly #kind: string;
  #changed = false;

  /**
   * @param file where {@link save} wrote in the last run
   * @param kind what the facts are, and in which form
   * @param stampOf what changes whenever the bytes of a file do
   */
  constructor(file: string, kind: string, stampOf: (stats: BigIntStats) => string) {
    this.#stampOf = stampOf;
    this.#file = file;
    this.#kind = kind;
    // Nothing else is sealed as this kind.
    const known = (readSealed(file, kind) as Record<string, Memoir<Fact>> | undefined) ?? {};
    this.#old = new Map(Object.entries(known));
  }

  /** What is known of a file as it was in this run or is now; undefined when nothing is, or the file is not there. */
  recall(path: string): Fact | undefined {
    const current = this.#current.get(path);
    if (current !== undefined) return current.fact;
    const memoir = this.#old.get(path);
    if (memoir === undefined || memoir.stamp !== this.#stamp(path)) return undefined;
    this.#current.set(path, memoir);
    return memoir.fact;
  }

  /** Gives what `look` finds out about a file, and remembers it; undefined is not remembered. */
  learn(path: string, look: () => Fact | undefined): Fact | undefined {
    // Stamped first: what is written while it is looked at is not believed the next time.
    const stamp = this.#stamp(path);
    const fact = look();
    if (stamp === undefined || fact === undefined) return fact;
    this.#current.set(path, { stamp, fact });
    this.#changed = true;
    return fact;
  }

  /** Writes down all that was recalled or learnt in this run, where something new was learnt. */
  save(): void {
    if (this.#changed) writeSealed(this.#file, this.#kind, Object.fromEntries(this.#current));
  }

  #stamp(path: string): string | undefined {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && this.#stampOf(stats);
  }
}
