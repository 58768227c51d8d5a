/** The dependency graph as it is saved: long lists are written once, and outputs name their items by number. */
import { readSealed, writeSealed } from "./store/sealed.ts";
import type { AssetRequest } from "./tracking.ts";

/** Raised whenever the same graph is written in another way. */
const FORMAT = "tribune-graph-1";

export interface OutputNode {
  /** Fingerprint of what the output's layout was given; `""` for one that stands for no item. */
  readonly item: string;
  /** Pairs of numbers: a record, and the set of its fields that were read. */
  readonly fields: readonly number[];
  readonly queries: readonly number[];
  readonly assets: readonly number[];
}

/** `fields` holds the fingerprints of all fields; it is `""` for a record that is read and not there. */
export type RecordNode = readonly [file: string, fields: string, fingerprint: string];

export interface SavedGraph {
  /** Tells the outputs from those of other builds. */
  readonly of: string;
  /** What else the next build is told, by name. */
  readonly notes: readonly (readonly [name: string, text: string])[];
  /** The fingerprints of what every output depends on, by name. */
  readonly root: readonly (readonly [name: string, fingerprint: string])[];
  /** The set of fields that aggregates are built from. */
  readonly aggregateFields: string;
  readonly fieldSets: readonly string[];
  readonly records: readonly RecordNode[];
  readonly queries: readonly (readonly [name: string, fingerprint: string])[];
  readonly assets: readonly AssetRequest[];
  readonly outputs: readonly (readonly [path: string, node: OutputNode])[];
}

/** The graph in a file; undefined when there is none, or when it is not, byte for byte, what was saved. */
export function loadGraph(file: string): SavedGraph | undefined {
  // The seal proves that `saveGraph` wrote it in this format.
  return readSealed(file, FORMAT) as SavedGraph | undefined;
}

/** A graph that cannot be written costs time at the next build, and nothing else. */
export function saveGraph(file: string, graph: SavedGraph): void {
  writeSealed(file, FORMAT, graph);
}

/** The same graph without what no output reads; records that are there stay. */
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

/** From the number of an item to its number among those that are used. */
function renumbered(used: Uint8Array): (number: number) => number {
  const numbers = new Int32Array(used.length);
  let next = 0;
  for (const [number, flag] of used.entries()) {
    numbers[number] = next;
    next += flag;
  }
  return (number) => numbers[number] ?? -1;
}
