/** Finds the stale outputs of a graph: follows the reverse edges from what has changed. */
import type { Change } from "./explain.ts";
import { ALL_FIELDS, type FieldSet, NO_FIELDS, overlaps, union } from "./field-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { DependencyGraph } from "./graph.ts";
import type { RecordState } from "./record-state.ts";
import type { OutputNode } from "./saved-graph.ts";
import type { AssetRequest } from "./tracking.ts";

/** The program whose outputs are in the graph. */
export interface RevisionHost {
  /** Evaluates a query of an earlier build; undefined if it no longer exists. */
  evaluate(query: string): unknown;
  /** Queries that read more than records: they are evaluated in every build. */
  readonly volatileQueries: ReadonlySet<string>;
  /** Whether an asset would have the same bytes. */
  isSameAsset(request: AssetRequest): boolean;
  /** Requests the asset of a reused output. */
  requestAsset(request: AssetRequest): void;
}

export class Invalidation {
  readonly graph: DependencyGraph;
  readonly #host: RevisionHost;
  readonly #stale = new Map<string, Change>();
  readonly #queries = new Map<string, string>();
  #areAggregatesSame = true;

  constructor(graph: DependencyGraph, host: RevisionHost) {
    this.graph = graph;
    this.#host = host;
  }

  /** The stale outputs, by path, each with the first reason that was found. */
  get stale(): ReadonlyMap<string, Change> {
    return this.#stale;
  }

  /** The fingerprints of the queries that were evaluated. */
  get queries(): ReadonlyMap<string, string> {
    return this.#queries;
  }

  /** Whether no field has changed that aggregates are built from, so that all of them are those of the graph. */
  get areAggregatesSame(): boolean {
    return this.#areAggregatesSame;
  }

  /** The node of an output that is not stale. */
  upToDate(path: string): OutputNode | undefined {
    return this.#stale.has(path) ? undefined : this.graph.output(path);
  }

  get upToDateCount(): number {
    return this.graph.size - this.#stale.size;
  }

  /** The fingerprint of a query's result; undefined if only its evaluation tells. */
  fingerprintOf(query: string): string | undefined {
    const isUnchanged = this.#areAggregatesSame && !this.#host.volatileQueries.has(query);
    return this.#queries.get(query) ?? (isUnchanged ? this.graph.fingerprintOf(query) : undefined);
  }

  /**
   * Marks the readers of changed records and of queries with a new result.
   * @param records those that may have changed, by file
   * @param removed files of the records that no longer exist
   * @param aggregateFields fields that aggregates are built from, besides those that the graph knows
   */
  compareRecords(
    records: ReadonlyMap<string, RecordState>,
    removed: readonly string[],
    aggregateFields: FieldSet,
  ): void {
    const { graph } = this;
    let touched = removed.length > 0 ? ALL_FIELDS : NO_FIELDS;
    for (const [file, fields] of this.#changedRecords(records, removed)) {
      touched = union(touched, fields);
      this.#markStale(graph.readersOfRecord(file, fields), { kind: "record", file, fields });
    }
    this.#areAggregatesSame = !overlaps(touched, union(graph.aggregateFields, aggregateFields));
    for (const query of this.#areAggregatesSame ? this.#host.volatileQueries : graph.queries()) {
      const readers = graph.readersOfQuery(query);
      if (readers.length === 0) {
        // Not evaluated: whoever reads it again must not be compared with an old result.
        graph.forgetQuery(query);
        continue;
      }
      const fingerprint = fingerprintOf(this.#host.evaluate(query));
      this.#queries.set(query, fingerprint);
      // Early cutoff: an equal result changes nothing.
      if (fingerprint !== graph.fingerprintOf(query)) this.#markStale(readers, { kind: "query", query });
    }
  }

  /**
   * Marks outputs with another item.
   * @param items fingerprints by path
   */
  compareItems(items: ReadonlyMap<string, string>): void {
    for (const [path, { item }] of this.graph.outputs())
      if ((items.get(path) ?? "") !== item) this.#markStale([path], { kind: "item" });
  }

  /**
   * Marks damaged outputs, and outputs with a changed asset.
   * @param isIntact whether an output is still as the last build wrote it
   */
  compareOutputs(isIntact: (path: string) => boolean): void {
    for (const [path] of this.graph.outputs()) {
      if (this.#stale.has(path)) continue;
      if (!isIntact(path)) this.#markStale([path], { kind: "damaged" });
      else this.#compareAssets(path);
    }
  }

  *#changedRecords(
    records: ReadonlyMap<string, RecordState>,
    removed: readonly string[],
  ): IterableIterator<readonly [file: string, fields: FieldSet]> {
    for (const file of removed) yield [file, ALL_FIELDS];
    for (const [file, state] of records) {
      const fields = this.graph.changesOf(file, state);
      if (fields !== NO_FIELDS) yield [file, fields];
    }
  }

  #compareAssets(path: string): void {
    const node = this.upToDate(path);
    const changed = node && this.graph.assetsOf(node).find((request) => !this.#host.isSameAsset(request));
    if (changed) this.#markStale([path], { kind: "asset", original: changed.original });
  }

  #markStale(paths: readonly string[], change: Change): void {
    for (const path of paths) if (!this.#stale.has(path)) this.#stale.set(path, change);
  }
}
