/**
 * Dependency tracking: dependencies are recorded, not declared. Records, queries and assets report each read to the
 * current tracker.
 */

/** A typed record, such as an article, whose fields are tracked one by one. */
export interface TrackedRecord {
  /** The file that it was read from, which is its key. */
  readonly file: string;
  /** Equal for records with equal fields; undefined if the fields must be compared. */
  readonly fingerprint?: string | undefined;
}

/** A file made on request, such as an image in one size. Reusing a page repeats its requests. */
export interface AssetRequest {
  /** Absolute path of the original. */
  readonly original: string;
  /** How it is processed, as JSON. */
  readonly order: string;
}

export interface Tracker {
  /** @param index position of the field in the `fieldNames` of the record's class */
  field(record: TrackedRecord, index: number): void;
  /** @param name `name`, or `name key` */
  query(name: string, result: unknown): void;
  asset(request: AssetRequest): void;
}

let current: Tracker | undefined;
let aggregate: Tracker | undefined;

/** Evaluates a function and reports its reads to a tracker; without one, they are not tracked. */
export function track<Result>(by: Tracker | undefined, evaluate: () => Result): Result {
  const outer = current;
  current = by;
  try {
    return evaluate();
  } finally {
    current = outer;
  }
}

/** Reports the reads of all aggregates to this tracker from now on. */
export function trackAggregates(by: Tracker): void {
  aggregate = by;
}

/** Builds an aggregate: its reads count for all queries, not just for the first one. */
export function buildAggregate<Result>(build: () => Result): Result {
  return track(aggregate, build);
}

/** Evaluates a named query to an aggregate. The caller depends only on its result, not on what that was computed from. */
export function query<Result>(name: string, evaluate: () => Result): Result {
  const caller = current;
  const result = buildAggregate(evaluate);
  if (caller !== aggregate) caller?.query(name, result);
  return result;
}

export function trackField(record: TrackedRecord, index: number): void {
  current?.field(record, index);
}

export function trackAsset(original: string, order: object): void {
  current?.asset({ original, order: JSON.stringify(order) });
}

/** Reports reads that were recorded earlier to the current tracker. */
export function passReads(to: (tracker: Tracker) => void): void {
  if (current) to(current);
}
