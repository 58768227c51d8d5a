/** Front matter as YAML reads it, before the schema. */

import { own } from "../../problems/own.ts";
import { foldCase } from "../../text/accents.ts";

/** A plain number or boolean with its source text: `012` stays `012`. */
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

/** What a text may contain: prose has quotation marks and ` #`, a name may have a hashtag, code has neither. */
export type TextKind = "prose" | "name" | "code";

/** The names of each field, its kind of text, and the fields inside it. */
export interface KeyShape {
  readonly [field: string]: {
    readonly names?: readonly string[];
    readonly text?: TextKind;
    readonly inside?: KeyShape;
  };
}

/** A key without case and accents; `-`, `_` and spaces are equal. */
export function foldKey(key: string): string {
  return foldCase(key).replace(/[-\s]/g, "_");
}

/** The kind of text of a field, found by name at the first level, else inside another field. */
export function textKindOf(key: string, shape: KeyShape): { text?: TextKind; isTop: boolean } | undefined {
  const shapes = [shape, ...Object.values(shape).flatMap(({ inside }) => (inside ? [inside] : []))];
  const found = shapes.find((one) => fieldNamed(key, one) !== undefined);
  const field = found && own(found, fieldNamed(key, found) ?? "");
  return field && { ...field, isTop: found === shape };
}

/** The fields of each shape, by every folded name. */
const fields = new WeakMap<KeyShape, ReadonlyMap<string, string>>();

/** The field for a key as written, if there is one. */
export function fieldNamed(key: string, shape: KeyShape): string | undefined {
  let known = fields.get(shape);
  if (!known) {
    const names = Object.entries(shape).flatMap(([field, { names = [] }]) =>
      [field, ...names].map((name) => [foldKey(name), field] as const),
    );
    // Of two fields with one name, the first wins.
    known = new Map(names.toReversed());
    fields.set(shape, known);
  }
  return known.get(foldKey(key));
}
