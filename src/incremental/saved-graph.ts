/** The dependency graph as saved: records, queries and assets are listed once, and outputs refer to them by number. */
import { readSealed, writeSealed } from "./store/sealed.ts";
import type { AssetRequest } from "./tracking.ts";

/** Raise this when the format changes. */
const FORMAT = "tribune-graph-1";

export interface OutputNode {
  /** Fingerprint of the item that the layout was rendered for; `""` for an output without an item. */
  readonly item: string;
  /** Alternating numbers: a record, and the set of its fields that were read. */
  readonly fields: readonly number[];
  readonly queries: readonly number[];
  readonly assets: readonly number[];
}

/** `fields`: the fingerprints of all fields; `""` for a record that was read but does not exist. */
export type RecordNode = readonly [file: string, fields: string, fingerprint: string];

export interface SavedGraph {
  /** Identifies the build that wrote the outputs. */
  readonly of: string;
  /** Passed on to the next build, by name. */
  readonly notes: readonly (readonly [name: string, text: string])[];
  /** Fingerprints of the inputs that every output depends on, by name. */
  readonly root: readonly (readonly [name: string, fingerprint: string])[];
  /** The set of fields that aggregates are built from. */
  readonly aggregateFields: string;
  readonly fieldSets: readonly string[];
  readonly records: readonly RecordNode[];
  readonly queries: readonly (readonly [name: string, fingerprint: string])[];
  readonly assets: readonly AssetRequest[];
  readonly outputs: readonly (readonly [path: string, node: OutputNode])[];
}

/** Loads a graph; undefined if the file is missing or differs from what {@link saveGraph} wrote. */
export function loadGraph(file: string): SavedGraph | undefined {
  // The seal proves that `saveGraph` wrote it in this format.
  return readSealed(file, FORMAT) as SavedGraph | undefined;
}

/** Errors are ignored: without the graph, the next build only takes longer. */
export function saveGraph(file: string, graph: SavedGraph): void {
  writeSealed(file, FORMAT, graph);
}

/** Removes what no output reads, except existing records. */
export function compact(graph: SavedGraph): SavedGraph {
  const { records, fieldSets, queries, assets, outputs } = graph;
  const used = {
    records: Uint8Array.from(records, ([, fields]) => (fields === "" ? 0 : 1)),
    fieldSets: new Uint8Array(fieldSets.length),
    queries: new Uint8Array(queries.length),
    assets: new Uint8Array(assets.length),
  };
  for (const [, node] of outputs) {
    node.fields.forEach((number, at) => {
      (at % 2 === 0 ? used.records : used.fieldSets)[number] = 1;
    });
    for (const number of node.queries) used.queries[number] = 1;
    for (const number of node.assets) used.assets[number] = 1;
  }
  if (Object.values(used).every((flags) => flags.every((flag) => flag === 1))) return graph;
  const numbers = {
    records: renumbered(used.records),
    fieldSets: renumbered(used.fieldSets),
    queries: renumbered(used.queries),
    assets: renumbered(used.assets),
  };
  return {
    ...graph,
    records: records.filter((_, number) => used.records[number] === 1),
    fieldSets: fieldSets.filter((_, number) => used.fieldSets[number] === 1),
    queries: queries.filter((_, number) => used.queries[number] === 1),
    assets: assets.filter((_, number) => used.assets[number] === 1),
    outputs: outputs.map(([path, node]) => [
      path,
      {
        item: node.item,
        fields: node.fields.map((number, at) =>
          at % 2 === 0 ? numbers.records(number) : numbers.fieldSets(number),
        ),
        queries: node.queries.map(numbers.queries),
        assets: node.assets.map(numbers.assets),
      },
    ]),
  };
}

/** Maps the number of an item to its number among the used ones. */
function renumbered(used: Uint8Array): (number: number) => number {
  const numbers = new Int32Array(used.length);
  let next = 0;
  for (const [number, flag] of used.entries()) {
    numbers[number] = next;
    next += flag;
  }
  return (number) => numbers[number] ?? -1;
}
