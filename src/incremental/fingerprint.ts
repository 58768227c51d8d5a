/** Fingerprints: a short text for a value, equal for equal values in any process. */
import { hash } from "node:crypto";
import { Html } from "../text/html.ts";
import { isTrackedRecord } from "./tracked-record.ts";

/** Characters of a fingerprint, six bits each. */
export const FINGERPRINT_LENGTH = 12;

/** Deeper than any value of a site: a circle. */
const DEEPEST = 40;

/**
 * A tracked record counts by its file alone: its fields are compared one by one.
 * @throws TypeError for functions, circles, and objects that show nothing of what they hold
 */
export function fingerprintOf(value: unknown): string {
  const text = canonical(value, 0);
  if (text.length > SHORT) return textFingerprint(text);
  let known = shortOnes.get(text);
  if (known === undefined) {
    known = textFingerprint(text);
    if (shortOnes.size < MOST_SHORT_ONES) shortOnes.set(text, known);
  }
  return known;
}

/** Fingerprints of short texts: most fields hold nothing, or what many others hold too. */
const shortOnes = new Map<string, string>();
const SHORT = 32;
const MOST_SHORT_ONES = 2000;

/** The fingerprint of a text that is compared with texts alone. */
export const textFingerprint = (text: string) => hash("sha1", text, "base64url").slice(0, FINGERPRINT_LENGTH);

/** Each value says its kind and where it ends, so that no two are written alike. */
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
    return `M{${[...value].map(([key, held]) => inside(key) + inside(held)).join("")}}`;
  if (value instanceof Set) return `(${[...value].map(inside).join("")})`;
  if (isTrackedRecord(value)) return `@${text(value.file)}`;
  // JSON drops undefined properties: with and without, it is the same value.
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  if (entries.length === 0 && !isPlain(value))
    throw new TypeError("An object that shows nothing of what it holds has no fingerprint.");
  return `{${entries.map(([key, held]) => text(key) + inside(held)).join("")}}`;
}

const text = (value: string) => `"${value.length}:${value}`;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
