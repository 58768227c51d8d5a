/** Reports unknown keys of front matter, with the intended field if it can be guessed. */
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding } from "../../problems/problem.ts";
import { ELEVENTY_KEYS } from "./eleventy-keys.ts";
import { maySayHidden, type Wish, wishOf } from "./not-public.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";

/** Whether a field accepts a value. */
export type Accepts = (field: string, value: Raw) => boolean;

export interface UnknownKey {
  readonly key: string;
  readonly value: Raw;
  readonly line: number;
  /** Key and value as written, if they are on one line. */
  readonly written: string | undefined;
}

/** The fields beside the key. */
export interface KnownFields {
  readonly shape: KeyShape;
  readonly data: RawMap;
  /** Whether they are the article's own fields, not those inside one. */
  readonly isTop: boolean;
  readonly accepts: Accepts;
  /** The line of a field in `data`. */
  lineOf(field: string): number | undefined;
}

/** One finding for each key, in their order; every known key must have been read. */
export function unknownKeyFindings(keys: readonly UnknownKey[], known: KnownFields): Finding[] {
  const reported = new Map<Wish, number>();
  return keys.map((unknown) => {
    const { key, value, line, written } = unknown;
    const wish = known.isTop ? wishOf(key, value) : undefined;
    if (wish) {
      const other = wish in known.data ? known.lineOf(wish) : reported.get(wish);
      if (other === undefined) reported.set(wish, line);
      return catalogue.notPublic({
        written: written ?? key,
        wish,
        isWhole: written !== undefined,
        other,
        isTrue: isOn(known.data[wish]),
      });
    }
    if (known.isTop && ELEVENTY_KEYS.has(foldKey(key))) return catalogue.eleventyKey({ key });
    return catalogue.unknownKey({ key, meant: suggestedField(unknown, known) });
  });
}

/** The field whose name a key misspells, if the field is absent and accepts the value. */
function suggestedField(
  { key, value }: UnknownKey,
  { shape, data, isTop, accepts }: KnownFields,
): string | undefined {
  const free = Object.entries(shape).filter(([field]) => !Object.hasOwn(data, field));
  const names = free.flatMap(([field, { names: more }]) => [field, ...(more ?? [])]);
  const bare = key.replace(/^["'“”„«»‘’]\s*|\s*["'“”„«»‘’]$/gu, "");
  const folded = foldKey(bare);
  const suggestion = names.find((name) => foldKey(name) === folded) ?? nearest(bare, names);
  const field = suggestion && fieldNamed(suggestion, shape);
  if (field === undefined || (isTop && field !== "draft" && maySayHidden(value))) return undefined;
  const isGroup = value !== null && typeof value === "object" && !(value instanceof PlainScalar);
  if (isGroup && own(shape, field)?.inside) return suggestion;
  return !isTop || accepts(field, value) ? suggestion : undefined;
}

/** Whether a switch can be read as on. */
function isOn(raw: Raw | undefined): boolean {
  const text = raw instanceof PlainScalar ? raw.source : raw;
  return typeof text === "string" && /^\s*(?:true|yes|oui|vrai)\s*$/i.test(text);
}
