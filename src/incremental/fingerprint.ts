/** A short text for a value: the same for the same value, in any process. */
import { hash } from "node:crypto";
import { Html } from "../text/html.ts";
import { isSubject } from "./tracked-record.ts";

/** Characters of a signature, six bits each. */
export const SIGNATURE_LENGTH = 12;

/** Deeper than any value of a site: a circle. */
const DEEPEST = 40;

/** Articles and free pages stand for themselves by their files: what they hold is compared field by field. */
export function signatureOf(value: unknown): string {
  const text = canonical(value, 0);
  if (text.length > SHORT) return textSignature(text);
  let signature = shortOnes.get(text);
  if (signature === undefined) {
    signature = textSignature(text);
    if (shortOnes.size < MOST_SHORT_ONES) shortOnes.set(text, signature);
  }
  return signature;
}

/** Most fields of an article hold nothing, or what many others hold too. */
const shortOnes = new Map<string, string>();
const SHORT = 32;
const MOST_SHORT_ONES = 2000;

/** Of a text that is compared with texts alone, as it is. */
export const textSignature = (text: string) => hash("sha1", text, "base64url").slice(0, SIGNATURE_LENGTH);

/** Each value says where it ends, and of which kind it is, so that no two are written alike. */
function canonical(value: unknown, depth: number): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "bigint") return `${value}n;`;
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol")
      throw new TypeError("A function has no signature.");
    return `${String(value)};`;
  }
  if (depth > DEEPEST) throw new TypeError("A value that holds itself has no signature.");
  const inside = (part: unknown) => canonical(part, depth + 1);
  if (value instanceof Html) return `<${text(String(value))}`;
  if (Array.isArray(value)) return `[${Array.from(value, inside).join("")}]`;
  if (value instanceof Map)
    return `M{${[...value].map(([key, held]) => inside(key) + inside(held)).join("")}}`;
  if (value instanceof Set) return `(${[...value].map(inside).join("")})`;
  if (isSubject(value)) return `@${text(value.file)}`;
  // A property that is undefined is none: what was kept as JSON has lost it.
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  if (entries.length === 0 && !isPlain(value))
    throw new TypeError("An object that shows nothing of what it holds has no signature.");
  return `{${entries.map(([key, held]) => text(key) + inside(held)).join("")}}`;
}

const text = (value: string) => `"${value.length}:${value}`;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
