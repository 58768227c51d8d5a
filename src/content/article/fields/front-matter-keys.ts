/** The names of each field in front matter. */
import type { KeyShape } from "../../front-matter/raw.ts";
import { ARTICLE_FIELDS, PAGE_FIELDS } from "./article-fields.ts";
import type { FieldWords } from "./field-row.ts";

type Rows = Readonly<Record<string, FieldWords>>;

const known = new WeakMap<Rows, KeyShape>();

/** Memoized by table, since lookups are indexed by this object. */
export function keysOf(table: Rows): KeyShape {
  const keys = known.get(table) ?? Object.fromEntries(Object.entries(table).map(keyOf));
  known.set(table, keys);
  return keys;
}

const keyOf = ([name, { names, text, parts }]: [string, FieldWords]): [string, KeyShape[string]] => [
  name,
  { ...(names && { names }), ...(text && { text }), ...(parts && { inside: keysOf(parts) }) },
];

export const ARTICLE_KEYS = keysOf(ARTICLE_FIELDS);
export const PAGE_KEYS = keysOf(PAGE_FIELDS);
