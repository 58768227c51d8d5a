/** Why an output was rendered or reused. */
import { type FieldSet, intersect, NO_FIELDS, union } from "./field-set.ts";
import type { DependencyGraph } from "./graph.ts";

/** What makes an output stale. */
export type Change =
  | { readonly kind: "record"; readonly file: string; readonly fields: FieldSet }
  | { readonly kind: "query"; readonly query: string }
  | { readonly kind: "asset"; readonly original: string }
  /** Its item has changed. */
  | { readonly kind: "item" }
  /** The file is missing or differs from what the last build wrote. */
  | { readonly kind: "damaged" };

export type Reason =
  | Change
  /** There is no earlier build. */
  | { readonly kind: "first" }
  /** The last build had no such output. */
  | { readonly kind: "new" }
  /** It reads something that cannot be tracked, so it is rendered in every build. */
  | { readonly kind: "volatile" }
  /** An input of all outputs has changed. */
  | { readonly kind: "root"; readonly names: readonly string[] }
  | { readonly kind: "kept"; readonly records: number; readonly queries: number; readonly assets: number }
  /** It was up to date, and rendered again once the other outputs were written. */
  | { readonly kind: "again" }
  /** There is no such output. */
  | { readonly kind: "none" };

interface Known {
  readonly graph: DependencyGraph | undefined;
  readonly changedRoot: readonly string[];
  readonly stale: ReadonlyMap<string, Change>;
  readonly isReused: boolean;
  readonly isRendered: boolean;
  readonly isVolatile: boolean;
}

export function explain(path: string, known: Known): Reason {
  const { graph, changedRoot, stale } = known;
  const node = graph?.output(path);
  if (known.isReused && node && known.isRendered) return { kind: "again" };
  if (known.isReused && node)
    return {
      kind: "kept",
      records: node.fields.length / 2,
      queries: node.queries.length,
      assets: node.assets.length,
    };
  if (!known.isRendered) return { kind: "none" };
  if (!graph) return { kind: "first" };
  if (changedRoot.length > 0) return { kind: "root", names: changedRoot };
  const change = stale.get(path);
  if (!change) return { kind: known.isVolatile ? "volatile" : "new" };
  if (change.kind !== "record" || !node) return change;
  // Name only the changed fields that this output read.
  const read = [...graph.fieldsOf(node)].filter(([file]) => file === change.file);
  const fields = read.reduce((all, [, set]) => union(all, set), NO_FIELDS);
  return { ...change, fields: intersect(change.fields, fields) };
}
