/**
 * Facts about files, cached by path and valid while the file's stamp is unchanged: comparing a stamp is far
 * cheaper than reading the file.
 */
import { type BigIntStats, statSync } from "node:fs";
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";

interface StampedFact<Fact> {
  readonly stamp: string;
  readonly fact: Fact;
}

export class FileMemo<Fact> {
  readonly #old: ReadonlyMap<string, StampedFact<Fact>>;
  readonly #current = new Map<string, StampedFact<Fact>>();
  readonly #stampOf: (stats: BigIntStats) => string;
  readonly #file: string;
  readonly #kind: string;
  #changed = false;

  /**
   * @param file where {@link save} writes
   * @param kind names the facts and their format
   * @param stampOf must change whenever the bytes of a file do
   */
  constructor(file: string, kind: string, stampOf: (stats: BigIntStats) => string) {
    this.#stampOf = stampOf;
    this.#file = file;
    this.#kind = kind;
    // The cast is safe: the kind identifies the shape.
    const saved = (readSealed(file, kind) as Record<string, StampedFact<Fact>> | undefined) ?? {};
    this.#old = new Map(Object.entries(saved));
  }

  /** The fact about a file; undefined if it is unknown, outdated, or the file is missing. */
  get(path: string): Fact | undefined {
    const current = this.#current.get(path);
    if (current !== undefined) return current.fact;
    const entry = this.#old.get(path);
    if (entry === undefined || entry.stamp !== this.#stamp(path)) return undefined;
    this.#current.set(path, entry);
    return entry.fact;
  }

  /** Computes a fact with `look` and caches it, unless it is undefined. */
  compute(path: string, look: () => Fact | undefined): Fact | undefined {
    // Stamp first: a write during `look` then invalidates the fact.
    const stamp = this.#stamp(path);
    const fact = look();
    if (stamp === undefined || fact === undefined) return fact;
    this.#current.set(path, { stamp, fact });
    this.#changed = true;
    return fact;
  }

  /** Saves every fact used in this run; writes only if one is new. */
  save(): void {
    if (this.#changed) writeSealed(this.#file, this.#kind, Object.fromEntries(this.#current));
  }

  #stamp(path: string): string | undefined {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && this.#stampOf(stats);
  }
}
