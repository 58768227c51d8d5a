/** Writes front matter as an author would: our field names and order, quotes only where YAML needs them. */
import { parseDocument } from "yaml";
import { wrapped } from "../content/front-matter/quotes.ts";
import { quoteYaml } from "../content/front-matter/yaml-text.ts";

/** A front matter value; undefined ones are skipped. */
export type Value = string | boolean | readonly Value[] | Fields | undefined;

export interface Fields {
  readonly [key: string]: Value;
}

/** The front matter with its fences. */
export function printFrontMatter(fields: Fields): string {
  return `---\n${printMap(fields, "").join("")}---\n`;
}

function printMap(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value === "string") return [`${indent}${key}: ${printScalar(value, TEXT_KEYS.has(key))}\n`];
    if (typeof value === "boolean") return [`${indent}${key}: ${value}\n`];
    if (isList(value))
      return value.length === 0
        ? []
        : [`${indent}${key}:\n`, ...value.flatMap((item) => printItem(item, `${indent}  `))];
    return [`${indent}${key}:\n`, ...printMap(value, `${indent}  `)];
  });
}

export const isList = (value: readonly Value[] | Fields): value is readonly Value[] => Array.isArray(value);

function printItem(item: Value, indent: string): string[] {
  if (typeof item === "string") return [`${indent}- ${printScalar(item, false)}\n`];
  if (item === undefined || typeof item === "boolean" || isList(item)) return [];
  const [first = "", ...others] = printMap(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...others];
}

/** Text fields, in which values that YAML reads as numbers or booleans must be quoted. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  "title",
  "chapo",
  "description",
  "author",
  "disclosure",
  "alt",
  "caption",
  "credit",
  "src",
  "translationOf",
  "name",
  "type",
  "publisher",
  "text",
]);

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
