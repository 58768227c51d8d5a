/** Records the reads of one build while its outputs are rendered. */
import { type FieldSet, formatFieldSet, MutableFieldSet } from "./field-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { Interner } from "./interner.ts";
import { type AssetRequest, type TrackedRecord, type Tracker, track, trackAggregates } from "./tracking.ts";

/** What one output read. */
export interface Reads {
  /** The file of each record, with the set of its fields as {@link formatFieldSet} writes it. */
  fields(): Iterable<readonly [file: string, fields: string]>;
  queries(): Iterable<string>;
  readonly assets: readonly AssetRequest[];
}

/** The known fingerprint of a query's result; undefined if it must be computed. */
type KnownFingerprint = (query: string) => string | undefined;

export class Recorder {
  readonly #outputs = new Map<string, Reads>();
  readonly #names: ReadNames = { files: new Interner(), fieldSets: new Interner(), queries: new Interner() };
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
    const rendered = track(tracker, render);
    this.#outputs.set(path, new NumberedReads(this.#names, tracker));
    return rendered;
  }
}

/** The names that outputs read, each once. */
interface ReadNames {
  readonly files: Interner<string>;
  readonly fieldSets: Interner<string>;
  readonly queries: Interner<string>;
}

/** The reads of a rendered output as numbers of names: 0.3 kB a page, where the tracker's maps take 1.5. */
class NumberedReads implements Reads {
  readonly #names: ReadNames;
  /** Alternating numbers: a file, and a set of fields. */
  readonly #fields: readonly number[];
  readonly #queries: readonly number[];
  readonly assets: readonly AssetRequest[];

  constructor(names: ReadNames, { fields, queries, assets }: OutputTracker) {
    this.#names = names;
    const pairs: number[] = [];
    for (const [{ file }, set] of fields) {
      const formatted = formatFieldSet(set);
      pairs.push(
        names.files.number(file, () => file),
        names.fieldSets.number(formatted, () => formatted),
      );
    }
    // A copy has no room to grow.
    this.#fields = pairs.slice();
    this.#queries = Array.from(queries, (name) => names.queries.number(name, () => name)).slice();
    this.assets = assets.length > 0 ? assets : NO_ASSETS;
  }

  *fields(): Iterable<readonly [file: string, fields: string]> {
    const { files, fieldSets } = this.#names;
    for (let at = 0; at < this.#fields.length; at += 2)
      yield [files.items[this.#fields[at] ?? -1] ?? "", fieldSets.items[this.#fields[at + 1] ?? -1] ?? ""];
  }

  *queries(): Iterable<string> {
    for (const number of this.#queries) yield this.#names.queries.items[number] ?? "";
  }
}

const NO_ASSETS: readonly AssetRequest[] = [];

class OutputTracker implements Tracker {
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
