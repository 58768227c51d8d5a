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

/** Cache for short texts: most fields are empty or have a common value. */
const shortTexts = new Map<string, string>();
const SHORT_LENGTH = 32;
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
  const inside = (part: unknown) => canonical(part, depth + 1);
  if (value instanceof Html) return `<${text(String(value))}`;
  if (Array.isArray(value)) return `[${Array.from(value, inside).join("")}]`;
  if (value instanceof Map)
    return `M{${[...value].map(([key, part]) => inside(key) + inside(part)).join("")}}`;
  if (value instanceof Set) return `(${[...value].map(inside).join("")})`;
  if (isTrackedRecord(value)) return `@${text(value.file)}`;
  // Undefined properties do not count, because JSON drops them.
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0 && !isPlain(value))
    throw new TypeError("An object that shows nothing of what it holds has no fingerprint.");
  return `{${entries.map(([key, part]) => text(key) + inside(part)).join("")}}`;
}

const text = (value: string) => `"${value.length}:${value}`;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
