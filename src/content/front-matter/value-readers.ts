/** Reads each kind of value from front matter: zod types over {@link Raw}, with findings as issues. */
import { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import { PlainScalar } from "./raw.ts";
import { suggestedAddress } from "./suggested-address.ts";

/** One sentence about a field, for authors, in each language. */
export interface FieldDoc {
  readonly fr: string;
  readonly en: string;
}

export function isFieldDoc(doc: unknown): doc is FieldDoc {
  return typeof doc === "object" && doc !== null && "fr" in doc && "en" in doc;
}

/** The result for a value that cannot be read. */
export class Refusal {
  readonly finding: Finding;
  constructor(finding: Finding) {
    this.finding = finding;
  }
}

/** The params of our own zod issues. */
export interface FindingParams {
  readonly finding: Finding;
}

export function isFindingParams(params: unknown): params is FindingParams {
  return typeof params === "object" && params !== null && "finding" in params;
}

interface IssueSink {
  addIssue(issue: { code: "custom"; params: FindingParams; path?: PropertyKey[]; input?: unknown }): void;
}

/** Adds a finding as an issue of the value being read, or of a part of it. */
export function report(context: IssueSink, finding: Finding, path: PropertyKey[] = []): void {
  context.addIssue({ code: "custom", params: { finding }, path });
}

/**
 * A type for a value with its own reader.
 * @param shape what an editor may write, as JSON Schema
 * @param read returns the value, or a {@link Refusal}
 */
export function custom<T>(shape: JsonShape, read: (raw: unknown) => T | Refusal) {
  return z
    .unknown()
    .refine((raw) => raw !== undefined)
    .transform((raw, context): T => {
      const value = read(raw);
      if (!(value instanceof Refusal)) return value;
      report(context, value.finding);
      return z.NEVER;
    })
    .meta({ shape });
}

/** A type for the text of one scalar, with its own reader; reports empty values, and lists. */
export function scalar<T>(shape: JsonShape, read: (given: string) => T | Refusal) {
  return z
    .unknown()
    .refine((raw) => raw !== undefined)
    .transform((raw, context): T => {
      const given = scalarText(raw);
      const value = given === undefined ? undefined : read(given);
      if (value === undefined) context.addIssue({ code: "invalid_type", expected: "string", input: raw });
      else if (value instanceof Refusal) report(context, value.finding);
      else return value;
      return z.NEVER;
    })
    .meta({ shape });
}

/** A fragment of JSON Schema. */
export interface JsonShape {
  readonly [keyword: string]: unknown;
}

/** Text as the author wrote it. What YAML takes for a number must be in quotes. */
export const text = z.string().trim().min(1);

/** Text that may also be a plain number or boolean: a tag `2026` or `012`. */
export const label = custom<string>({ type: ["string", "number", "boolean"] }, (raw) => {
  if (raw instanceof PlainScalar) return raw.source;
  if (typeof raw === "string") return raw.trim();
  return raw === null ? "" : new Refusal(catalogue.wrongKind({ key: "tags", expected: "text" }));
});

/** The source text of a scalar; undefined for lists, maps and empty values. */
export function scalarText(raw: unknown): string | undefined {
  if (raw instanceof PlainScalar) return raw.source;
  return typeof raw === "string" ? raw.trim() : undefined;
}

const YES = /^(?:true|yes|oui|vrai)$/i;
const NO = /^(?:false|no|non|faux)$/i;

/** A switch: `true`, `false`, or a synonym. */
export function flag(key: string) {
  return custom<boolean>({ type: "boolean" }, (raw) => {
    if (raw === null) return new Refusal(catalogue.fieldEmpty({ key }));
    const given = scalarText(raw) ?? "";
    if (YES.test(given)) return true;
    if (NO.test(given)) return false;
    return new Refusal(catalogue.wrongKind({ key, expected: "flag", meant: suggestedSwitch(key, given) }));
  });
}

/** The suggestion for a word that is no switch. In doubt, the text stays hidden. */
function suggestedSwitch(key: string, given: string): "true" | "false" | undefined {
  // A date belongs in another field.
  if (/\d{4}/.test(given)) return undefined;
  if (key === "published") return /^(?:on|y|o|1|x|ok)$/i.test(given) ? "true" : "false";
  if (key !== "draft" && key !== "noindex") return undefined;
  return /^(?:off|n|0)$/i.test(given) ? "false" : "true";
}

/** One value or a list of them. */
export function oneOrMore<T>(item: z.ZodType<T>) {
  return z
    .preprocess((raw) => (Array.isArray(raw) || raw === null ? raw : [raw]), z.array(item))
    .meta({ alone: ITEM });
}

/** In the meta of a list: a single item may replace the list. A group names such a property instead. */
export const ITEM = "[]";

/** An address on the web, parsed. */
export function webUrl(key: string) {
  return scalar<string>({ type: "string", format: "uri" }, (given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    return url?.protocol === "https:" || url?.protocol === "http:"
      ? url.href
      : new Refusal(catalogue.urlUnreadable({ key, given, meant: suggestedUrl(given) }));
  });
}

/** The corrected web address, if there is one. */
function suggestedUrl(given: string): string | undefined {
  const suggestion = suggestedAddress(given);
  return suggestion?.startsWith("http") ? suggestion : undefined;
}

/** A BCP 47 language tag, its case corrected: `pt-BR`. */
export const languageTag = scalar<string>({ type: "string" }, (given) => {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(given);
  if (!parts) return new Refusal(catalogue.languageUnknown({ given }));
  const [, language = "", script, region] = parts;
  const title = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), title, region?.toUpperCase()].filter(Boolean).join("-");
});
