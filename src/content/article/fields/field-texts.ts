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

/** Selects the rows whose texts are wanted. */
type Selects = (row: FieldWords) => boolean;

type Change = (text: FieldText) => string;

/** The fields with their selected texts changed. */
export function mapTexts<Fields extends object>(
  fields: Fields,
  table: FieldTable,
  selects: Selects,
  change: Change,
): Fields {
  const changed = Object.entries(fields).flatMap(([name, value]) => {
    const row = own(table, name);
    return row && hasTexts(row, selects) ? [[name, mapValue(value, row, [name], selects, change)]] : [];
  });
  return { ...fields, ...Object.fromEntries(changed) };
}

/** The selected texts of the fields, in the order of the fields. */
export function textsOf(fields: object, table: FieldTable, selects: Selects): FieldText[] {
  const texts: FieldText[] = [];
  mapTexts(fields, table, selects, (text) => {
    texts.push(text);
    return text.text;
  });
  return texts;
}

function hasTexts(row: FieldWords, selects: Selects): boolean {
  return selects(row) || Object.values(row.parts ?? {}).some((part) => hasTexts(part, selects));
}

function mapValue(
  value: unknown,
  row: FieldWords,
  path: readonly PropertyKey[],
  selects: Selects,
  change: Change,
): unknown {
  if (typeof value === "string") return selects(row) ? change({ row, path, text: value }) : value;
  if (Array.isArray(value))
    return value.map((item, index) => mapValue(item, row, [...path, index], selects, change));
  if (typeof value !== "object" || value === null || !row.parts) return value;
  const { parts } = row;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const part = own(parts, name);
      return [name, part ? mapValue(inner, part, [...path, name], selects, change) : inner];
    }),
  );
}
