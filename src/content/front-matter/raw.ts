/** Front matter as it comes out of YAML, before the schema has read it. */

import { own } from "../../problems/own.ts";

/** A plain number or boolean, with the letters that the author typed: `012` stays `012`. */
export class PlainScalar {
  readonly value: number | boolean;
  readonly source: string;

  constructor(value: number | boolean, source: string) {
    this.value = value;
    this.source = source;
  }
}

export type Raw = string | PlainScalar | null | readonly Raw[] | RawMap;

export interface RawMap {
  readonly [key: string]: Raw;
}

/** What a text may have in it: prose quotation marks and ` #`, a name a hashtag; a code nothing that YAML reads otherwise. */
export type TextKind = "prose" | "name" | "code";

/** The names under which authors know each field, the kind of text that it holds, and the fields inside it. */
export interface KeyShape {
  readonly [field: string]: {
    readonly names?: readonly string[];
    readonly text?: TextKind;
    readonly inside?: KeyShape;
  };
}

/** A key without case, accents and the difference between `-`, `_` and space. */
export function foldKey(key: string): string {
  return key.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[-\s]/g, "_");
}

/** What a field holds that has this name at the first level or, failing that, inside another. */
export function textKindOf(key: string, shape: KeyShape): { text?: TextKind; isTop: boolean } | undefined {
  const shapes = [shape, ...Object.values(shape).flatMap(({ inside }) => (inside ? [inside] : []))];
  const found = shapes.find((one) => fieldNamed(key, one) !== undefined);
  const field = found && own(found, fieldNamed(key, found) ?? "");
  return field && { ...field, isTop: found === shape };
}

/** The fields of each shape by every name that they are known under, folded. */
const fields = new WeakMap<KeyShape, ReadonlyMap<string, string>>();

/** Our field for a key as it was written, or undefined. */
export function fieldNamed(key: string, shape: KeyShape): string | undefined {
  let known = fields.get(shape);
  if (!known) {
    const names = Object.entries(shape).flatMap(([field, { names = [] }]) =>
      [field, ...names].map((name) => [foldKey(name), field] as const),
    );
    // Of two fields of one name the first is meant.
    known = new Map(names.toReversed());
    fields.set(shape, known);
  }
  return known.get(foldKey(key));
}
