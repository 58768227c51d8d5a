/**
 * One build over the dependency graph: which outputs are rendered, which are reused, and what the next graph holds.
 * Without a graph, every output is rendered. A failed build commits nothing, so the graph stays as it was.
 */
import { explain, type Reason } from "./explain.ts";
import { overlaps } from "./field-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { DependencyGraph } from "./graph.ts";
import { Invalidation, type RevisionHost } from "./invalidation.ts";
import { type RecordState, stateOf } from "./record-state.ts";
import { Recorder } from "./recorder.ts";
import type { TrackedRecord } from "./tracking.ts";

/** Everything that the outputs of this build are made from. */
export interface RevisionInputs {
  readonly root: Readonly<Record<string, unknown>>;
  readonly records: readonly TrackedRecord[];
  /** The item of each output that has one, by path. Items are made of aggregates, and asked for only if these may differ. */
  readonly items: () => Iterable<readonly [path: string, item: unknown]>;
}

export class Revision {
  readonly recorder = new Recorder();
  readonly #graph: DependencyGraph | undefined;
  readonly #isIntact: (path: string) => boolean;
  #host: RevisionHost | undefined;
  #root: ReadonlyMap<string, string> = new Map();
  /** The records that may have changed; after {@link update}, all records. */
  readonly #records = new Map<string, RecordState>();
  /** The fingerprints of all items, computed once; undefined after {@link updateRecords}, which leaves items as they were. */
  #items: (() => ReadonlyMap<string, string>) | undefined = () => NO_ITEMS;
  /** Undefined while no output may be reused. */
  #invalidation: Invalidation | undefined;
  /** Reused outputs that were requested. */
  readonly #requested = new Set<string>();
  /** The reused outputs, once {@link commit} has changed the graph. */
  #reused: ReadonlySet<string> | undefined;

  /**
   * @param graph the last build's; undefined if there is none
   * @param isIntact whether the output at a path is still as the last build wrote it
   */
  constructor(graph: DependencyGraph | undefined, isIntact: (path: string) => boolean) {
    this.#graph = graph;
    this.#isIntact = isIntact;
  }

  /** Whether a field of these records that aggregates are built from has changed. */
  affectsAggregates(records: readonly TrackedRecord[]): boolean {
    const graph = this.#graph;
    if (!graph) return true;
    this.#setRecords(records);
    return records.some(({ file }) =>
      overlaps(graph.changesOf(file, this.#records.get(file)), graph.aggregateFields),
    );
  }

  /** Compares all inputs with the graph and marks the stale outputs. */
  update(host: RevisionHost, { root, records, items }: RevisionInputs): void {
    const graph = this.#graph;
    this.#host = host;
    this.#root = new Map(Object.entries(root).map(([name, value]) => [name, fingerprintOf(value)]));
    let known: ReadonlyMap<string, string> | undefined;
    const computed = () => {
      known ??= new Map(Array.from(items(), ([path, item]) => [path, fingerprintOf(item)]));
      return known;
    };
    this.#items = computed;
    this.#setRecords(records);
    if (!graph || this.#changedRoot(graph).length > 0) return;
    const removed = [...graph.records()].filter((file) => !this.#records.has(file));
    const invalidation = this.#invalidate(graph, host, removed);
    if (!invalidation.areAggregatesSame) invalidation.compareItems(computed());
    invalidation.compareOutputs(this.#isIntact);
  }

  /**
   * Compares only the records passed to {@link affectsAggregates}, which must have returned false; all other inputs
   * count as unchanged.
   * @throws Error without a graph
   */
  updateRecords(host: RevisionHost): void {
    const graph = this.#graph;
    if (!graph) throw new Error("Without a graph, a revision takes all inputs.");
    this.#host = host;
    this.#root = graph.root;
    this.#items = undefined;
    this.#invalidate(graph, host, []);
  }

  /** The stale outputs after {@link updateRecords}; undefined after {@link update}. */
  get staleOutputs(): ReadonlySet<string> | undefined {
    return this.#items ? undefined : new Set(this.#invalidation?.stale.keys());
  }

  /** Outputs of the graph that were not requested. */
  get removed(): ReadonlySet<string> {
    const graph = this.#invalidation?.graph;
    const paths = this.#items ? [...(graph?.outputs() ?? [])].map(([path]) => path) : graph?.singles();
    return new Set(paths?.filter((path) => !this.#isRequested(path)));
  }

  /** Requests an output; false if it must be rendered. */
  reuse(path: string): boolean {
    const { graph } = this.#invalidation ?? {};
    const node = this.#invalidation?.upToDate(path);
    if (!graph || !node) return false;
    // Lazily: a removed page must not request its assets.
    if (this.#items && !this.#requested.has(path))
      for (const request of graph.assetsOf(node)) this.#host?.requestAsset(request);
    this.#requested.add(path);
    return true;
  }

  /** The number of outputs that may be reused, before any is requested. */
  get reusableCount(): number {
    return this.#invalidation?.upToDateCount ?? 0;
  }

  /** Whether an output was requested and is reused. */
  isReused(path: string): boolean {
    if (this.#reused) return this.#reused.has(path);
    return this.#invalidation?.upToDate(path) !== undefined && this.#isRequested(path);
  }

  /** The paths of the reused outputs. */
  get reused(): ReadonlySet<string> {
    const known = [...(this.#invalidation?.graph.outputs() ?? [])].map(([path]) => path);
    return this.#reused ?? new Set(known.filter((path) => this.isReused(path)));
  }

  /** The number of reused outputs, without listing them. */
  get reusedCount(): number {
    if (this.#reused) return this.#reused.size;
    return this.reusableCount - [...this.removed].filter((path) => this.#invalidation?.upToDate(path)).length;
  }

  /** The notes that the last build committed, by name. */
  get notes(): ReadonlyMap<string, string> {
    return this.#graph?.notes ?? new Map();
  }

  /** Whether any output, except these, reads a query. */
  dependsOn(query: string, except: readonly string[]): boolean {
    const { reused } = this;
    const rendered = [...this.recorder.outputs].filter(([, reads]) => [...reads.queries()].includes(query));
    const known = this.#graph?.readersOfQuery(query).filter((path) => reused.has(path)) ?? [];
    return [...rendered.map(([path]) => path), ...known].some((path) => !except.includes(path));
  }

  /** Why an output was rendered or reused. Call it before {@link commit}. */
  explain(path: string): Reason {
    return explain(path, {
      graph: this.#graph,
      changedRoot: this.#graph ? this.#changedRoot(this.#graph) : [],
      stale: this.#invalidation?.stale ?? new Map(),
      isReused: this.isReused(path),
      isRendered: this.recorder.outputs.has(path),
      isVolatile: this.recorder.volatile.has(path),
    });
  }

  /**
   * Brings the graph up to date with the reads of this build.
   * @param notes passed on to the next build, by name
   */
  commit(notes: ReadonlyMap<string, string>): DependencyGraph {
    const { outputs, queries, aggregateFields, volatile } = this.recorder;
    const { removed } = this;
    const isWhole = this.#items !== undefined;
    if (isWhole) this.#reused = this.reused;
    const graph = this.#invalidation?.graph ?? emptyGraph(this.#root);
    graph.notes = notes;
    if (isWhole) for (const file of graph.records()) if (!this.#records.has(file)) graph.removeRecord(file);
    for (const [file, state] of this.#records) graph.setRecord(file, state);
    for (const [query, fingerprint] of [...(this.#invalidation?.queries ?? []), ...queries])
      graph.setQuery(query, fingerprint);
    graph.addAggregateFields(aggregateFields);
    for (const path of [...removed, ...volatile]) graph.removeOutput(path);
    for (const [path, reads] of outputs) {
      if (volatile.has(path)) continue;
      graph.setOutput(path, this.#itemOf(path, graph), reads);
    }
    return graph;
  }

  /** The fingerprint of an output's item; empty without one. */
  #itemOf(path: string, graph: DependencyGraph): string {
    const unchanged = this.#invalidation?.areAggregatesSame ? graph.output(path)?.item : undefined;
    return unchanged ?? this.#items?.().get(path) ?? "";
  }

  #setRecords(records: readonly TrackedRecord[]): void {
    for (const record of records)
      this.#records.set(record.file, stateOf(record, this.#graph?.record(record.file)));
  }

  #isRequested(path: string): boolean {
    if (this.#requested.has(path) || this.recorder.outputs.has(path)) return true;
    // Unchanged items are not requested one by one.
    return !this.#items && this.#invalidation?.graph.output(path)?.item !== "";
  }

  #changedRoot(graph: DependencyGraph): string[] {
    const names = new Set([...this.#root.keys(), ...graph.root.keys()]);
    return [...names].filter((name) => this.#root.get(name) !== graph.root.get(name));
  }

  #invalidate(graph: DependencyGraph, host: RevisionHost, removed: readonly string[]): Invalidation {
    const invalidation = new Invalidation(graph, host);
    this.#invalidation = invalidation;
    invalidation.compareRecords(this.#records, removed, this.recorder.aggregateFields);
    this.recorder.trust((query) => invalidation.fingerprintOf(query));
    return invalidation;
  }
}

const NO_ITEMS: ReadonlyMap<string, string> = new Map();

function emptyGraph(root: ReadonlyMap<string, string>): DependencyGraph {
  const nothing = { notes: [], fieldSets: [], records: [], queries: [], assets: [], outputs: [] };
  return new DependencyGraph({ ...nothing, of: "", root: [...root], aggregateFields: "0.0" });
}
