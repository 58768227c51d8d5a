/** Writes front matter as an author would: our field names and order, quotes only where YAML needs them. */
import { parseDocument } from "yaml";
import { ARTICLE_FIELDS } from "../content/article/fields/article-fields.ts";
import type { FieldWords } from "../content/article/fields/field-row.ts";
import { wrapped } from "../content/front-matter/quotes.ts";
import { quoteYaml } from "../content/front-matter/yaml-text.ts";
import { own } from "../problems/own.ts";

/** A front matter value; undefined ones are skipped. */
export type Value = string | boolean | readonly Value[] | Fields | undefined;

export interface Fields {
  readonly [key: string]: Value;
}

type Rows = Readonly<Record<string, FieldWords>>;

/**
 * The front matter with its fences.
 * @param rows say in which fields values that YAML reads as numbers or booleans must be quoted
 */
export function printFrontMatter(fields: Fields, rows: Rows = ARTICLE_FIELDS): string {
  return `---\n${printMap(fields, "", rows).join("")}---\n`;
}

function printMap(fields: Fields, indent: string, rows: Rows): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const { text, parts = {} } = own(rows, key) ?? {};
    if (value === undefined) return [];
    if (typeof value === "string") return [`${indent}${key}: ${printScalar(value, text !== undefined)}\n`];
    if (typeof value === "boolean") return [`${indent}${key}: ${value}\n`];
    if (isList(value))
      return value.length === 0
        ? []
        : [`${indent}${key}:\n`, ...value.flatMap((item) => printItem(item, `${indent}  `, parts))];
    return [`${indent}${key}:\n`, ...printMap(value, `${indent}  `, parts)];
  });
}

export const isList = (value: readonly Value[] | Fields): value is readonly Value[] => Array.isArray(value);

function printItem(item: Value, indent: string, parts: Rows): string[] {
  if (typeof item === "string") return [`${indent}- ${printScalar(item, false)}\n`];
  if (item === undefined || typeof item === "boolean" || isList(item)) return [];
  const [first = "", ...others] = printMap(item, `${indent}  `, parts);
  return [`${indent}- ${first.trimStart()}`, ...others];
}

function printScalar(text: string, mustBeText: boolean): string {
  return isPlain(text, mustBeText) ? text : quoteYaml(text);
}

/** Whether YAML, and people, read the unquoted text as intended. */
function isPlain(text: string, mustBeText: boolean): boolean {
  if (!/^[\p{L}\p{N}/(«“‘…]/u.test(text) || /\s$|[\p{Cc}\u2028\u2029\ufeff]|:(?:\s|$)|\s#/u.test(text))
    return false;
  if (wrapped(text)) return false;
  const document = parseDocument(`k: ${text}`, { schema: "core", logLevel: "silent" });
  const value: unknown = document.get("k");
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  return value === text || (!mustBeText && (typeof value === "number" || typeof value === "boolean"));
}
