/**
 * Facts about files, cached by path and valid while the file's stamp is unchanged: comparing a stamp is far
 * cheaper than reading the file.
 */
import { statSync } from "node:fs";
import { readSealed, writeSealed } from "./sealed.ts";
import { stampOf } from "./stamp.ts";

type Row = readonly [path: string, stamp: string, fact: unknown];

interface StampedFact<Fact> {
  readonly stamp: string;
  readonly fact: Fact;
}

export class FileMemo<Fact> {
  readonly #old: ReadonlyMap<string, StampedFact<unknown>>;
  readonly #current = new Map<string, StampedFact<Fact>>();
  readonly #parse: (fact: unknown) => Fact | undefined;
  readonly #file: string;
  readonly #kind: string;
  #changed = false;

  /**
   * @param file where {@link save} writes
   * @param kind names the facts and their format
   * @param parse undefined for what is no such fact
   */
  constructor(file: string, kind: string, parse: (fact: unknown) => Fact | undefined) {
    this.#parse = parse;
    this.#file = file;
    this.#kind = kind;
    const saved = readSealed(file, kind);
    const rows = Array.isArray(saved) ? saved.filter(isRow) : [];
    this.#old = new Map(rows.map(([path, stamp, fact]) => [path, { stamp, fact }]));
  }

  /** The fact about a file; undefined if it is unknown, outdated, or the file is missing. */
  get(path: string): Fact | undefined {
    const current = this.#current.get(path);
    if (current !== undefined) return current.fact;
    const old = this.#old.get(path);
    if (old === undefined || old.stamp !== stampAt(path)) return undefined;
    const fact = this.#parse(old.fact);
    if (fact !== undefined) this.#current.set(path, { stamp: old.stamp, fact });
    return fact;
  }

  /** Computes a fact with `look` and caches it, unless it is undefined. */
  compute(path: string, look: () => Fact | undefined): Fact | undefined {
    // Stamp first: a write during `look` then invalidates the fact.
    const stamp = stampAt(path);
    const fact = look();
    if (stamp === undefined || fact === undefined) return fact;
    this.#current.set(path, { stamp, fact });
    this.#changed = true;
    return fact;
  }

  /** Saves every fact used in this run; writes only if one is new. */
  save(): void {
    if (!this.#changed) return;
    const rows = [...this.#current].map(([path, { stamp, fact }]): Row => [path, stamp, fact]);
    writeSealed(this.#file, this.#kind, rows);
  }
}

function stampAt(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && typeof row[0] === "string" && typeof row[1] === "string";
}
