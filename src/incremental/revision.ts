/**
 * One build over the dependency graph: what has changed since the last one, which outputs are stale, which are taken
 * over. Without a graph, every output is rendered. A failed build commits nothing: the graph stays what it was.
 */
import { type Change, explain, type Reason } from "./explain.ts";
import { ALL_FIELDS, type FieldSet, NO_FIELDS, overlaps, union } from "./field-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { DependencyGraph } from "./graph.ts";
import { type RecordState, stateOf } from "./record-state.ts";
import { Recorder } from "./recorder.ts";
import type { AssetRequest, TrackedRecord } from "./tracking.ts";

/** What a graph asks of the program whose outputs it knows. */
export interface RevisionHost {
  /** Evaluates a query of an earlier build; undefined when it can no longer be asked. */
  evaluate(query: string): unknown;
  /** Queries that read more than records: they are evaluated in every build. */
  readonly volatileQueries: ReadonlySet<string>;
  /** Whether an asset would be made of the same bytes. */
  isSameAsset(request: AssetRequest): boolean;
  /** Requests the asset of an output that is taken over. */
  requestAsset(request: AssetRequest): void;
}

/** Everything that outputs are made from, in this build. */
export interface RevisionInputs {
  readonly root: Readonly<Record<string, unknown>>;
  readonly records: readonly TrackedRecord[];
  /** What each output is given that stands for an item, by path. */
  readonly items: readonly (readonly [path: string, item: unknown])[];
}

export class Revision {
  readonly recorder = new Recorder();
  readonly #graph: DependencyGraph | undefined;
  readonly #isIntact: (path: string) => boolean;
  #host: RevisionHost | undefined;
  #root: ReadonlyMap<string, string> = new Map();
  /** The records that may have changed; of a whole revision, all. */
  readonly #records = new Map<string, RecordState>();
  /** The fingerprints of all items; undefined where they are those of the graph. */
  #items: ReadonlyMap<string, string> | undefined = new Map();
  readonly #queries = new Map<string, string>();
  /** Why each stale output is stale: the first reason that was found. */
  readonly #stale = new Map<string, Change>();
  /** Outputs that the host asked for and that are taken over. */
  readonly #requested = new Set<string>();
  /** The graph, once it is known that its outputs may be taken over. */
  #known: DependencyGraph | undefined;
  /** What was taken over, once the graph tells of this build. */
  #kept: ReadonlySet<string> | undefined;

  /**
   * @param graph of the last build; undefined when nothing is known
   * @param isIntact whether the output of a path is still there as the last build left it
   */
  constructor(graph: DependencyGraph | undefined, isIntact: (path: string) => boolean) {
    this.#graph = graph;
    this.#isIntact = isIntact;
  }

  /** Whether aggregates are built from any field of these records that has changed. */
  affectsAggregates(records: readonly TrackedRecord[]): boolean {
    const graph = this.#graph;
    if (!graph) return true;
    this.#read(records);
    return records.some(({ file }) =>
      overlaps(graph.changesOf(file, this.#records.get(file)), graph.aggregateFields),
    );
  }

  /** Compares everything with the graph. From now on it is known which outputs are stale. */
  update(host: RevisionHost, { root, records, items }: RevisionInputs): void {
    const graph = this.#graph;
    this.#host = host;
    this.#root = new Map(Object.entries(root).map(([name, value]) => [name, fingerprintOf(value)]));
    this.#items = new Map(items.map(([path, item]) => [path, fingerprintOf(item)]));
    this.#read(records);
    if (!graph || this.#changedRoot(graph).length > 0) return;
    const removed = [...graph.records()].filter((file) => !this.#records.has(file));
    this.#invalidate(graph, host, removed);
    for (const [path, { item }] of graph.outputs()) {
      if ((this.#items.get(path) ?? "") !== item) this.#markStale([path], { kind: "item" });
      else if (!this.#isIntact(path)) this.#markStale([path], { kind: "damaged" });
      else this.#compareAssets(graph, host, path);
    }
  }

  /**
   * Compares the records that were found not to {@link affectsAggregates affect aggregates}; root, items, assets and all
   * other records are those of the graph.
   */
  updateRecords(host: RevisionHost): void {
    const graph = this.#graph;
    if (!graph) throw new Error("Without a graph, a revision takes all inputs.");
    this.#host = host;
    this.#root = graph.root;
    this.#items = undefined;
    this.#invalidate(graph, host, []);
  }

  /** The stale outputs, where all inputs but some records are those of the graph; undefined for a whole revision. */
  get staleOutputs(): ReadonlySet<string> | undefined {
    return this.#items ? undefined : new Set(this.#stale.keys());
  }

  /** Outputs of the graph that nobody asked for. */
  get removed(): ReadonlySet<string> {
    const graph = this.#known;
    // Items that are those of the graph count as asked for.
    const paths = this.#items ? [...(graph?.outputs() ?? [])].map(([path]) => path) : graph?.singles();
    return new Set(paths?.filter((path) => !this.#isAskedFor(path)));
  }

  /** Whether an output is taken over; it counts as asked for. */
  keeps(path: string): boolean {
    const graph = this.#known;
    const node = graph?.output(path);
    if (!graph || !node || this.#stale.has(path)) return false;
    // Lazily: a removed page must not request its assets.
    if (this.#items && !this.#requested.has(path))
      for (const request of graph.assetsOf(node)) this.#host?.requestAsset(request);
    this.#requested.add(path);
    return true;
  }

  /** How many outputs may be taken over, as far as is known before any is asked for. */
  get keepable(): number {
    return this.#known ? this.#known.size - this.#stale.size : 0;
  }

  /** Whether an output that was asked for is taken over. */
  isKept(path: string): boolean {
    if (this.#kept) return this.#kept.has(path);
    const isKnown = this.#known?.output(path) !== undefined;
    return isKnown && !this.#stale.has(path) && this.#isAskedFor(path);
  }

  /** The paths of the outputs that are taken over. */
  get kept(): ReadonlySet<string> {
    const known = [...(this.#known?.outputs() ?? [])].map(([path]) => path);
    return this.#kept ?? new Set(known.filter((path) => this.isKept(path)));
  }

  /** How many they are. */
  get keptCount(): number {
    if (this.#kept) return this.#kept.size;
    return this.keepable - [...this.removed].filter((path) => !this.#stale.has(path)).length;
  }

  /** What the last build told this one, by name. */
  get notes(): ReadonlyMap<string, string> {
    return this.#graph?.notes ?? new Map();
  }

  /** Whether any output but these depends on a query. */
  dependsOn(query: string, but: readonly string[]): boolean {
    const { kept } = this;
    const rendered = [...this.recorder.outputs].filter(([, { queries }]) => queries.has(query));
    const known = this.#graph?.readersOfQuery(query).filter((path) => kept.has(path)) ?? [];
    return [...rendered.map(([path]) => path), ...known].some((path) => !but.includes(path));
  }

  /** Why an output was rendered, or taken over; to be asked before {@link commit}. */
  explain(path: string): Reason {
    return explain(path, {
      graph: this.#graph,
      changedRoot: this.#graph ? this.#changedRoot(this.#graph) : [],
      stale: this.#stale,
      isKept: this.keeps(path),
      isRendered: this.recorder.outputs.has(path),
      isVolatile: this.recorder.volatile.has(path),
    });
  }

  /**
   * The graph with the reads of this build: it tells of every output that is there now.
   * @param notes what else the next build is told, by name
   */
  commit(notes: ReadonlyMap<string, string>): DependencyGraph {
    const { outputs, queries, aggregateFields, volatile } = this.recorder;
    const { removed } = this;
    const isWhole = this.#items !== undefined;
    if (isWhole) this.#kept = this.kept;
    const graph = this.#known ?? emptyGraph(this.#root);
    graph.notes = notes;
    if (isWhole) for (const file of graph.records()) if (!this.#records.has(file)) graph.removeRecord(file);
    for (const [file, state] of this.#records) graph.setRecord(file, state);
    for (const [query, fingerprint] of [...this.#queries, ...queries]) graph.setQuery(query, fingerprint);
    graph.addAggregateFields(aggregateFields);
    for (const path of [...removed, ...volatile]) graph.removeOutput(path);
    for (const [path, reads] of outputs) {
      if (volatile.has(path)) continue;
      const item = this.#items ? this.#items.get(path) : graph.output(path)?.item;
      graph.setOutput(path, item ?? "", reads);
    }
    return graph;
  }

  #read(records: readonly TrackedRecord[]): void {
    for (const record of records)
      this.#records.set(record.file, stateOf(record, this.#graph?.record(record.file)));
  }

  /** Nobody asks for items one by one where they are known to be those of the graph. */
  #isAskedFor(path: string): boolean {
    if (this.#requested.has(path) || this.recorder.outputs.has(path)) return true;
    return !this.#items && this.#known?.output(path)?.item !== "";
  }

  #changedRoot(graph: DependencyGraph): string[] {
    const names = new Set([...this.#root.keys(), ...graph.root.keys()]);
    return [...names].filter((name) => this.#root.get(name) !== graph.root.get(name));
  }

  /** Follows the reverse edges from what has changed. */
  #invalidate(graph: DependencyGraph, host: RevisionHost, removed: readonly string[]): void {
    this.#known = graph;
    let touched = removed.length > 0 ? ALL_FIELDS : NO_FIELDS;
    for (const [file, fields] of this.#changedRecords(graph, removed)) {
      touched = union(touched, fields);
      this.#markStale(graph.readersOfRecord(file, fields), { kind: "record", file, fields });
    }
    const areAggregatesSame = !overlaps(touched, union(graph.aggregateFields, this.recorder.aggregateFields));
    for (const query of areAggregatesSame ? host.volatileQueries : graph.queries()) {
      const readers = graph.readersOfQuery(query);
      if (readers.length === 0) continue;
      const fingerprint = fingerprintOf(host.evaluate(query));
      this.#queries.set(query, fingerprint);
      // Early cutoff: an equal result changes nothing.
      if (fingerprint !== graph.fingerprintOf(query)) this.#markStale(readers, { kind: "query", query });
    }
    this.recorder.trust(
      (query) =>
        this.#queries.get(query) ??
        (areAggregatesSame && !host.volatileQueries.has(query) ? graph.fingerprintOf(query) : undefined),
    );
  }

  *#changedRecords(
    graph: DependencyGraph,
    removed: readonly string[],
  ): IterableIterator<readonly [file: string, fields: FieldSet]> {
    for (const file of removed) yield [file, ALL_FIELDS];
    for (const [file, state] of this.#records) {
      const fields = graph.changesOf(file, state);
      if (fields !== NO_FIELDS) yield [file, fields];
    }
  }

  #compareAssets(graph: DependencyGraph, host: RevisionHost, path: string): void {
    const node = graph.output(path);
    if (!node || this.#stale.has(path)) return;
    const changed = graph.assetsOf(node).find((request) => !host.isSameAsset(request));
    if (changed) this.#markStale([path], { kind: "asset", original: changed.original });
  }

  #markStale(paths: readonly string[], change: Change): void {
    for (const path of paths) if (!this.#stale.has(path)) this.#stale.set(path, change);
  }
}

function emptyGraph(root: ReadonlyMap<string, string>): DependencyGraph {
  const nothing = { notes: [], fieldSets: [], records: [], queries: [], assets: [], outputs: [] };
  return new DependencyGraph({ ...nothing, of: "", root: [...root], aggregateFields: "0.0" });
}
