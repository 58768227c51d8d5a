/**
 * What is read while something is evaluated. Nothing is declared by hand: records, queries and assets report each read
 * to the tracker of the moment.
 */

/** A typed record of the site, such as an article, whose fields change one by one. */
export interface TrackedRecord {
  /** The file that it was read from: its key. */
  readonly file: string;
  /** Two records of one fingerprint have equal fields; undefined where only a comparison tells. */
  readonly fingerprint?: string | undefined;
}

/** A file made on request, such as a picture in one size. A page that is taken over must request it again. */
export interface AssetRequest {
  /** Absolute path of the original. */
  readonly original: string;
  /** What is wanted of it, as JSON. */
  readonly order: string;
}

export interface Tracker {
  /** @param index the field's place among the {@link fieldNames} of the record's class */
  field(record: TrackedRecord, index: number): void;
  /** @param name `name`, or `name key` */
  query(name: string, result: unknown): void;
  asset(request: AssetRequest): void;
}

let current: Tracker | undefined;
let aggregate: Tracker | undefined;

/** Evaluates something whose reads a tracker records; without one, nobody does. */
export function track<Result>(by: Tracker | undefined, evaluate: () => Result): Result {
  const outer = current;
  current = by;
  try {
    return evaluate();
  } finally {
    current = outer;
  }
}

/** From now on, what aggregates read is recorded by this tracker, whoever asks for them. */
export function trackAggregates(by: Tracker): void {
  aggregate = by;
}

/** Builds an aggregate: its reads belong to all queries together, not to whoever asked first. */
export function buildAggregate<Result>(build: () => Result): Result {
  return track(aggregate, build);
}

/** A named query to an aggregate. Who asks depends on its result alone, not on what it is computed from. */
export function query<Result>(name: string, evaluate: () => Result): Result {
  const asking = current;
  const result = buildAggregate(evaluate);
  if (asking !== aggregate) asking?.query(name, result);
  return result;
}

export function trackField(record: TrackedRecord, index: number): void {
  current?.field(record, index);
}

export function trackAsset(original: string, order: object): void {
  current?.asset({ original, order: JSON.stringify(order) });
}

/** Passes reads that were recorded earlier on to the tracker of the moment. */
export function passReads(to: (tracker: Tracker) => void): void {
  if (current) to(current);
}
