/** Memoized values for many pages: each page that uses one depends on everything that its computation read. */
import { type AssetRequest, passReads, type TrackedRecord, type Tracker, track } from "./tracking.ts";

/** Records reads, so that they can be reported again. */
class RecordedReads implements Tracker {
  readonly #reads: ((to: Tracker) => void)[] = [];

  field(record: TrackedRecord, index: number): void {
    this.#reads.push((to) => to.field(record, index));
  }

  query(name: string, result: unknown): void {
    this.#reads.push((to) => to.query(name, result));
  }

  asset(request: AssetRequest): void {
    this.#reads.push((to) => to.asset(request));
  }

  reportTo(tracker: Tracker): void {
    for (const report of this.#reads) report(tracker);
  }
}

export class Memo<Key, Value> {
  readonly #entries = new Map<Key, { readonly value: Value; readonly reads: RecordedReads }>();

  /** The value of a key, computed on the first call. */
  get(key: Key, compute: () => Value): Value {
    let entry = this.#entries.get(key);
    if (!entry) {
      const reads = new RecordedReads();
      entry = { value: track(reads, compute), reads };
      this.#entries.set(key, entry);
    }
    const { value, reads } = entry;
    passReads((tracker) => reads.reportTo(tracker));
    return value;
  }

  /** The next call for this key computes its value again. */
  invalidate(key: Key): void {
    this.#entries.delete(key);
  }
}
