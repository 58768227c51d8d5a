/** Fingerprints: short strings that are equal for equal values, in any process. */
import { hash } from "node:crypto";
import { Html } from "../text/html.ts";
import { isTrackedRecord } from "./tracked-record.ts";

/** Length in Base64url characters. */
export const FINGERPRINT_LENGTH = 12;

/** Deeper values are taken for circular ones. */
const DEEPEST = 40;

/**
 * The fingerprint of a value. A tracked record counts by its file alone, because its fields are compared one by one.
 * @throws TypeError for functions, symbols, circular values, and objects without visible properties
 */
export function fingerprintOf(value: unknown): string {
  const text = canonical(value, 0);
  if (text.length > SHORT_LENGTH) return textFingerprint(text);
  let known = shortTexts.get(text);
  if (known === undefined) {
    known = textFingerprint(text);
    if (shortTexts.size < MAX_CACHED) shortTexts.set(text, known);
  }
  return known;
}

/** Cache for short texts: most fields are empty or have a common value, such as an author or a disclaimer. */
const shortTexts = new Map<string, string>();
const SHORT_LENGTH = 200;
const MAX_CACHED = 2000;

/** The fingerprint of a string that is only compared with strings. */
export const textFingerprint = (text: string) => hash("sha1", text, "base64url").slice(0, FINGERPRINT_LENGTH);

/** An unambiguous serialization: each value is written with its kind and length or end. */
function canonical(value: unknown, depth: number): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "bigint") return `${value}n;`;
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol")
      throw new TypeError("A function has no fingerprint.");
    return `${String(value)};`;
  }
  if (depth > DEEPEST) throw new TypeError("A value that holds itself has no fingerprint.");
  if (value instanceof Html) return `<${text(String(value))}`;
  if (Array.isArray(value)) return `[${each(value, depth)}]`;
  if (value instanceof Map) {
    let parts = "";
    for (const [key, part] of value) parts += canonical(key, depth + 1) + canonical(part, depth + 1);
    return `M{${parts}}`;
  }
  if (value instanceof Set) return `(${each(value, depth)})`;
  if (isTrackedRecord(value)) return `@${text(value.file)}`;
  let properties = "";
  for (const [key, part] of Object.entries(value)) {
    // Undefined properties do not count, because JSON drops them.
    if (part !== undefined) properties += text(key) + canonical(part, depth + 1);
  }
  if (properties === "" && !isPlain(value))
    throw new TypeError("An object that shows nothing of what it holds has no fingerprint.");
  return `{${properties}}`;
}

function each(parts: Iterable<unknown>, depth: number): string {
  let written = "";
  for (const part of parts) written += canonical(part, depth + 1);
  return written;
}

const text = (value: string) => `"${value.length}:${value}`;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
