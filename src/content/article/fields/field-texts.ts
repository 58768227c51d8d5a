/** The texts inside the values of fields: those of parts and of list items included. */
import { own } from "../../../problems/own.ts";
import type { FieldTable, FieldWords } from "./field-row.ts";

/** A text of a field, or of a part of one. */
export interface FieldText {
  readonly row: FieldWords;
  /** Names of the field and its part; list positions are numbers. */
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The property of a row that says that its text is wanted. */
type Wanted = "typeset" | "emphasis";

type ChangeText = (text: FieldText) => string;

/** The fields with their wanted texts changed. */
export function mapTexts<Fields extends object>(
  fields: Fields,
  table: FieldTable,
  wanted: Wanted,
  change: ChangeText,
): Fields {
  const rows = rowsWith(table, wanted);
  const changed = Object.entries(fields).flatMap(([name, value]) => {
    const row = value === undefined ? undefined : rows.get(name);
    return row ? [[name, mapValue(value, row, [name], wanted, change)]] : [];
  });
  return { ...fields, ...Object.fromEntries(changed) };
}

/** The wanted texts of the fields, in the order of the fields. */
export function textsOf(fields: object, table: FieldTable, wanted: Wanted): FieldText[] {
  const texts: FieldText[] = [];
  mapTexts(fields, table, wanted, (text) => {
    texts.push(text);
    return text.text;
  });
  return texts;
}

type Rows = ReadonlyMap<string, FieldWords>;

/** Found once for each table: every article asks three times. */
const found: Readonly<Record<Wanted, WeakMap<FieldTable, Rows>>> = {
  typeset: new WeakMap(),
  emphasis: new WeakMap(),
};

/** The rows with a wanted text in their value or in a part of it, by the names of their fields. */
function rowsWith(table: FieldTable, wanted: Wanted): Rows {
  const known = found[wanted].get(table);
  if (known) return known;
  const rows = new Map(Object.entries(table).filter(([, row]) => hasTexts(row, wanted)));
  found[wanted].set(table, rows);
  return rows;
}

const isWanted = (row: FieldWords, wanted: Wanted) => row[wanted] !== undefined;

function hasTexts(row: FieldWords, wanted: Wanted): boolean {
  return isWanted(row, wanted) || Object.values(row.parts ?? {}).some((part) => hasTexts(part, wanted));
}

function mapValue(
  value: unknown,
  row: FieldWords,
  path: readonly PropertyKey[],
  wanted: Wanted,
  change: ChangeText,
): unknown {
  if (typeof value === "string") return isWanted(row, wanted) ? change({ row, path, text: value }) : value;
  if (Array.isArray(value))
    return value.map((item, index) => mapValue(item, row, [...path, index], wanted, change));
  if (typeof value !== "object" || value === null || !row.parts) return value;
  const { parts } = row;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const part = own(parts, name);
      return [name, part ? mapValue(inner, part, [...path, name], wanted, change) : inner];
    }),
  );
}
