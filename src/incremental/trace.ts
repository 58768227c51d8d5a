/**
 * Verifying traces: what a computation read. Its result stays valid as long as each read gives an equal value, in
 * whichever process it was computed.
 */
import { fingerprintOf } from "./fingerprint.ts";

/** Each read with the fingerprint of its value, in order. */
export type Trace<Read> = readonly (readonly [read: Read, fingerprint: string])[];

/** Records the reads of one computation. */
export class TraceRecorder<Read> {
  readonly #reads: (readonly [Read, string])[] = [];

  get trace(): Trace<Read> {
    return this.#reads;
  }

  /** Records a read and returns its value. */
  record<Value>(read: Read, value: Value): Value {
    this.#reads.push([read, fingerprintOf(value)]);
    return value;
  }
}

/** @param evaluate the current value of a read; called in order, until one differs */
export function traceHolds<Read>(trace: Trace<Read>, evaluate: (read: Read) => unknown): boolean {
  return trace.every(([read, fingerprint]) => fingerprintOf(evaluate(read)) === fingerprint);
}

/** In-memory cache of results with their traces. */
export class TracedResults<Read, Result> {
  readonly #entries = new Map<string, { readonly trace: Trace<Read>; readonly result: Result }>();

  /** The result of a key, if its trace holds. */
  recall(key: string, evaluate: (read: Read) => unknown): Result | undefined {
    const entry = this.#entries.get(key);
    return entry && traceHolds(entry.trace, evaluate) ? entry.result : undefined;
  }

  /** The latest result of a key, even if its trace no longer holds. */
  last(key: string): Result | undefined {
    return this.#entries.get(key)?.result;
  }

  keep(key: string, trace: Trace<Read>, result: Result): void {
    this.#entries.set(key, { trace, result });
  }

  /** Forgets the results of all other keys. */
  retain(keys: { has(key: string): boolean }): void {
    for (const key of this.#entries.keys()) if (!keys.has(key)) this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
