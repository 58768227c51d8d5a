/** An article's file as the form of the web editor shows it, and back: no form or name that an author may use is lost. */
import { parse, stringify } from "./yaml/index.js";

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)([\s\S]*)$/;
const YES = /^(?:true|yes|oui|vrai)$/i;

/** @param {string} key */
const fold = (key) => key.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[-\s]/g, "_");

/**
 * @typedef {object} Names
 * @property {Record<string, string>} fields each name that is understood, folded, with the field that it names
 * @property {Record<string, Record<string, string>>} inside the same for the fields inside a field
 * @property {string[]} flags fields that are true or false
 * @property {string[]} lists fields of which one value may stand for the list
 * @property {Record<string, string>} alone the field inside a field that may stand for it
 */

/**
 * @param {unknown} value
 * @param {Record<string, string>} names
 * @returns {unknown}
 */
function renamed(value, names) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [names[fold(key)] ?? key, inner]));
}

/**
 * @param {string} text
 * @param {Names} names
 * @returns {Record<string, any>}
 */
export function read(text, { fields, inside, flags, lists, alone }) {
  const [, front = "", body = text] = FENCED.exec(text) ?? [];
  // Every scalar as it was typed: `012` is a tag, and 3,5 a mark.
  const given = parse(front, { schema: "failsafe" }) ?? {};
  /** @type {Record<string, any>} */
  const data = {};
  for (const [key, value] of Object.entries(given)) {
    const field = fields[fold(key)] ?? key;
    const single = alone[field];
    if (flags.includes(field)) data[field] = YES.test(String(value));
    else if (lists.includes(field) && typeof value === "string") data[field] = [value];
    else if (single !== undefined && typeof value === "string") data[field] = { [single]: value };
    else data[field] = renamed(value, inside[field] ?? {});
  }
  if (data.published === false) data.draft = true;
  delete data.published;
  data.draft ??= false;
  const [first, ...others] = data.author ?? [];
  if (others.length > 0) data.authors = [first, ...others, ...(data.authors ?? [])];
  data.author = others.length > 0 ? "" : (first ?? "");
  if (data.rating) {
    const { value, best, subject } = data.rating;
    data.rating = best ? `${value}/${best}` : value;
    if (subject) data.rating_subject = subject;
  }
  return { ...data, body };
}

/**
 * What is left of a value without its empty parts.
 * @param {any} value
 * @returns {any}
 */
function filled(value) {
  if (value === "" || value === null || value === false) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const kept = filled(part);
    return kept === undefined ? [] : [[key, kept]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/**
 * A number as it was typed, so that it needs no quotes.
 * @param {any} text
 */
const numeric = (text) => (String(Number(text)) === text ? Number(text) : text);

/**
 * @param {Record<string, any>} value
 * @param {Names} names
 * @returns {string}
 */
export function write({ body = "", rating_subject, ...fields }, { alone }) {
  const data = filled(fields) ?? {};
  const subject = filled(rating_subject);
  if (data.rating !== undefined && subject) {
    const [value, best] = String(data.rating).split("/");
    data.rating = filled({ value: numeric(value?.trim()), best: best?.trim() ?? "", subject });
  }
  if (typeof data.rating === "string") data.rating = numeric(data.rating);
  for (const source of data.sources ?? []) if (source.date) source.date = numeric(source.date);
  for (const [field, single] of Object.entries(alone)) {
    const keys = Object.keys(data[field] ?? {});
    if (typeof data[field] === "object" && keys.length === 1 && keys[0] === single)
      data[field] = data[field][single];
  }
  const front = stringify(data, { lineWidth: 0 });
  return `---\n${front}---\n\n${String(body)
    .replace(/^(?:[ \t]*\r?\n)+/, "")
    .trimEnd()}\n`;
}
