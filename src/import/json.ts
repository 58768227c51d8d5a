/** Accessors for untyped data: each returns a typed value or undefined. */

export interface Data {
  readonly [key: string]: unknown;
}

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string, number or date as text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return undefined;
}

/** The items of a list; a single value counts as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function dataIn(value: unknown): readonly Data[] {
  return listOf(value).filter(isData);
}

/** Texts of a list, or of a comma-separated string. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.split(",").flatMap((part) => part.trim() || []);
  return listOf(value).flatMap((item) => textOf(item) ?? []);
}

export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = textOf(value)?.toLowerCase();
  if (text === undefined) return undefined;
  if (/^(?:true|yes|oui|vrai|1)$/.test(text)) return true;
  return /^(?:false|no|non|faux|0)$/.test(text) ? false : undefined;
}
