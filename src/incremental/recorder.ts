/** Records the reads of one build while its outputs are rendered. */
import { type FieldSet, MutableFieldSet } from "./field-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type AssetRequest, type TrackedRecord, type Tracker, track, trackAggregates } from "./tracking.ts";

/** What one output read. */
export interface Reads {
  readonly fields: ReadonlyMap<TrackedRecord, FieldSet>;
  readonly queries: ReadonlySet<string>;
  readonly assets: readonly AssetRequest[];
}

/** The known fingerprint of a query's result; undefined if it must be computed. */
type KnownFingerprint = (query: string) => string | undefined;

export class Recorder {
  readonly #outputs = new Map<string, Reads>();
  readonly #queries = new Map<string, string>();
  readonly #volatile = new Set<string>();
  readonly #aggregate = new AggregateTracker();
  #known: KnownFingerprint = () => undefined;

  constructor() {
    trackAggregates(this.#aggregate);
  }

  /** Uses fingerprints of the last build instead of computing them. */
  trust(known: KnownFingerprint): void {
    this.#known = known;
  }

  /** The reads of each rendered output, by path. */
  get outputs(): ReadonlyMap<string, Reads> {
    return this.#outputs;
  }

  /** The fingerprint of each result that an output read, by query. */
  get queries(): ReadonlyMap<string, string> {
    return this.#queries;
  }

  /** The fields that aggregates are built from, in any record. */
  get aggregateFields(): FieldSet {
    return this.#aggregate.fields;
  }

  /** Outputs that the next build must render again. */
  get volatile(): ReadonlySet<string> {
    return this.#volatile;
  }

  markVolatile(path: string): void {
    this.#volatile.add(path);
  }

  /** Renders an output and records what it reads. */
  record(path: string, render: () => string): string {
    const tracker = new OutputTracker(this.#queries, this.#known);
    this.#outputs.set(path, tracker);
    return track(tracker, render);
  }
}

class OutputTracker implements Tracker, Reads {
  readonly fields = new Map<TrackedRecord, MutableFieldSet>();
  readonly queries = new Set<string>();
  readonly assets: AssetRequest[] = [];
  readonly #results: Map<string, string>;
  readonly #known: KnownFingerprint;
  /** The record read last: fields of one record are often read in a row. */
  #record: TrackedRecord | undefined;
  #fields = new MutableFieldSet();

  constructor(results: Map<string, string>, known: KnownFingerprint) {
    this.#results = results;
    this.#known = known;
  }

  field(record: TrackedRecord, index: number): void {
    if (record !== this.#record) {
      this.#record = record;
      this.#fields = this.fields.get(record) ?? new MutableFieldSet();
      this.fields.set(record, this.#fields);
    }
    this.#fields.add(index);
  }

  query(name: string, result: unknown): void {
    this.queries.add(name);
    if (!this.#results.has(name)) this.#results.set(name, this.#known(name) ?? fingerprintOf(result));
  }

  asset(request: AssetRequest): void {
    this.assets.push(request);
  }
}

/** Aggregates read every record, so only the field matters. */
class AggregateTracker implements Tracker {
  readonly fields = new MutableFieldSet();

  field(_record: TrackedRecord, index: number): void {
    this.fields.add(index);
  }

  query(): void {}

  asset(): void {}
}
