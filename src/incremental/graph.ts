/**
 * The dependency graph: the fields of records, the queries and the assets that each output read, with their fingerprints.
 * Reverse edges lead from a changed input to the outputs that read it.
 */
import { ALL_FIELDS, type FieldSet, formatFieldSet, overlaps, parseFieldSet, union } from "./field-set.ts";
import { Interner } from "./interner.ts";
import { changedFields, type RecordState } from "./record-state.ts";
import type { Reads } from "./recorder.ts";
import { compact, type OutputNode, type RecordNode, type SavedGraph } from "./saved-graph.ts";
import type { AssetRequest } from "./tracking.ts";

const assetKey = ({ original, order }: AssetRequest) => `${original} ${order}`;

export class DependencyGraph {
  /** Fingerprints of the inputs of all outputs (the journal, the code …), by name. */
  readonly root: ReadonlyMap<string, string>;
  /** Passed on to the next build, by name. */
  notes: ReadonlyMap<string, string>;
  #aggregateFields: FieldSet;
  readonly #fieldSets: Interner<string>;
  /** The sets of `#fieldSets`, parsed lazily. */
  readonly #parsed: FieldSet[] = [];
  readonly #records: Interner<RecordNode>;
  readonly #queries: Interner<readonly [name: string, fingerprint: string]>;
  readonly #assets: Interner<AssetRequest>;
  readonly #outputs: Interner<readonly [path: string, node: OutputNode | undefined]>;
  /** Built lazily: a clean build does not need them. */
  #reverse: ReverseEdges | undefined;
  #size = 0;

  constructor(saved: SavedGraph) {
    this.root = new Map(saved.root);
    this.notes = new Map(saved.notes);
    this.#aggregateFields = parseFieldSet(saved.aggregateFields);
    this.#fieldSets = new Interner(saved.fieldSets);
    this.#records = new Interner(saved.records, ([file]) => file);
    this.#queries = new Interner(saved.queries, ([name]) => name);
    this.#assets = new Interner(saved.assets, assetKey);
    this.#outputs = new Interner(saved.outputs, ([path]) => path);
    this.#size = saved.outputs.length;
  }

  /** The number of outputs. */
  get size(): number {
    return this.#size;
  }

  *outputs(): IterableIterator<readonly [path: string, node: OutputNode]> {
    for (const [path, node] of this.#outputs.items) if (node) yield [path, node];
  }

  output(path: string): OutputNode | undefined {
    return this.#outputs.get(path)?.[1];
  }

  /** The paths of outputs without an item. */
  singles(): string[] {
    return this.#readers(this.#edges.singles, () => true);
  }

  /** The files of all existing records. */
  *records(): IterableIterator<string> {
    for (const [file, fields] of this.#records.items) if (fields !== "") yield file;
  }

  record(file: string): RecordState | undefined {
    const [, fields = "", fingerprint = ""] = this.#records.get(file) ?? [];
    return fields === "" ? undefined : { fields, fingerprint };
  }

  /** The fields in which a record differs from its state in the graph; all if it is new or removed. */
  changesOf(file: string, now: RecordState | undefined): FieldSet {
    return changedFields(this.record(file)?.fields ?? "", now?.fields ?? "");
  }

  get aggregateFields(): FieldSet {
    return this.#aggregateFields;
  }

  /** The names of all queries; some may have no reader any more. */
  queries(): string[] {
    return this.#queries.items.map(([name]) => name);
  }

  fingerprintOf(query: string): string | undefined {
    return this.#queries.get(query)?.[1] || undefined;
  }

  assetsOf({ assets }: OutputNode): AssetRequest[] {
    return assets.flatMap((number) => this.#assets.items[number] ?? []);
  }

  /** The records that an output read, with the fields. */
  *fieldsOf({ fields }: OutputNode): IterableIterator<readonly [file: string, fields: FieldSet]> {
    for (let at = 0; at < fields.length; at += 2) {
      const [file] = this.#records.items[fields[at] ?? -1] ?? [];
      if (file !== undefined) yield [file, this.#fieldSet(fields[at + 1] ?? -1)];
    }
  }

  /** The paths of the outputs that read any of these fields of a record. */
  readersOfRecord(file: string, changed: FieldSet): string[] {
    const record = this.#records.find(file);
    if (record === undefined) return [];
    return this.#readers(this.#edges.ofRecords[record], ({ fields }) =>
      fields.some(
        (number, at) =>
          at % 2 === 0 && number === record && overlaps(changed, this.#fieldSet(fields[at + 1] ?? -1)),
      ),
    );
  }

  readersOfQuery(name: string): string[] {
    const query = this.#queries.find(name) ?? -1;
    return this.#readers(this.#edges.ofQueries[query], ({ queries }) => queries.includes(query));
  }

  setRecord(file: string, { fields, fingerprint }: RecordState): void {
    this.#records.set(file, [file, fields, fingerprint]);
  }

  removeRecord(file: string): void {
    this.#records.set(file, [file, "", ""]);
  }

  setQuery(name: string, fingerprint: string): void {
    this.#queries.set(name, [name, fingerprint]);
  }

  /** Makes the result of a query unknown. */
  forgetQuery(name: string): void {
    this.#queries.set(name, [name, ""]);
  }

  addAggregateFields(fields: FieldSet): void {
    this.#aggregateFields = union(this.#aggregateFields, fields);
  }

  /** @param item fingerprint of the item; `""` for an output without one */
  setOutput(path: string, item: string, reads: Reads): void {
    const fields: number[] = [];
    for (const [file, set] of reads.fields())
      fields.push(
        this.#records.number(file, () => [file, "", ""]),
        this.#fieldSets.number(set, () => set),
      );
    const node: OutputNode = {
      item,
      fields,
      queries: Array.from(reads.queries(), (name) => this.#queries.number(name, () => [name, ""])),
      assets: reads.assets.map((request) => this.#assets.number(assetKey(request), () => request)),
    };
    const before = this.output(path);
    if (!before) this.#size += 1;
    const number = this.#outputs.set(path, [path, node]);
    if (this.#reverse) addEdges(this.#reverse, number, node, before);
  }

  removeOutput(path: string): void {
    if (!this.output(path)) return;
    this.#size -= 1;
    this.#outputs.set(path, [path, undefined]);
  }

  /**
   * The graph in its saved form, without what no output reads any more.
   * @param of identifies the build that wrote the outputs
   */
  snapshot(of: string): SavedGraph {
    return compact({
      of,
      notes: [...this.notes],
      root: [...this.root],
      aggregateFields: formatFieldSet(this.#aggregateFields),
      fieldSets: this.#fieldSets.items,
      records: this.#records.items,
      queries: this.#queries.items,
      assets: this.#assets.items,
      outputs: [...this.outputs()],
    });
  }

  #fieldSet(number: number): FieldSet {
    const text = this.#fieldSets.items[number];
    if (text === undefined) return ALL_FIELDS;
    this.#parsed[number] ??= parseFieldSet(text);
    return this.#parsed[number];
  }

  get #edges(): ReverseEdges {
    if (this.#reverse) return this.#reverse;
    const edges: ReverseEdges = { ofRecords: [], ofQueries: [], singles: [] };
    for (const [number, [, node]] of this.#outputs.items.entries()) if (node) addEdges(edges, number, node);
    this.#reverse = edges;
    return edges;
  }

  #readers(numbers: Iterable<number> | undefined, reads: (node: OutputNode) => boolean): string[] {
    const paths = new Set<string>();
    for (const number of numbers ?? []) {
      const [path, node] = this.#outputs.items[number] ?? [];
      if (path !== undefined && node && reads(node)) paths.add(path);
    }
    return [...paths];
  }
}

/** The readers of each record and query, former ones included, and the outputs without an item. */
interface ReverseEdges {
  readonly ofRecords: number[][];
  readonly ofQueries: number[][];
  readonly singles: number[];
}

/** @param before the node that this one replaces: its edges are there already */
function addEdges(
  { ofRecords, ofQueries, singles }: ReverseEdges,
  output: number,
  node: OutputNode,
  before?: OutputNode,
): void {
  if (node.item === "" && before?.item !== "") singles.push(output);
  const records = before && new Set(recordsOf(before));
  for (const record of recordsOf(node)) if (!records?.has(record)) addReader(ofRecords, record, output);
  const queries = before && new Set(before.queries);
  for (const query of node.queries) if (!queries?.has(query)) addReader(ofQueries, query, output);
}

const recordsOf = ({ fields }: OutputNode) => fields.filter((_, at) => at % 2 === 0);

function addReader(readers: number[][], of: number, output: number): void {
  const known = readers[of];
  if (known) known.push(output);
  else readers[of] = [output];
}
