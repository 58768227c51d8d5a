/** Keys of front matter that name no field: what each says, or which field was meant. */
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding } from "../../problems/problem.ts";
import { ELEVENTY_KEYS } from "./eleventy-keys.ts";
import { maySayHidden, type Wish, wishOf } from "./not-public.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw, type RawMap } from "./raw.ts";

/** Whether a field may hold a value. */
export type Accepts = (field: string, value: Raw) => boolean;

export interface UnknownKey {
  readonly key: string;
  readonly value: Raw;
  readonly line: number;
  /** Key and value as they are written, if they stand on one line. */
  readonly written: string | undefined;
}

/** The fields among which the key stands. */
export interface KnownFields {
  readonly shape: KeyShape;
  readonly data: RawMap;
  /** Whether they are the article's own, and not those inside a field. */
  readonly isTop: boolean;
  readonly accepts: Accepts;
  /** The line of a field that is there. */
  lineOf(field: string): number | undefined;
}

/** In the order of the keys, when every known one has been read. */
export function unknownKeyFindings(keys: readonly UnknownKey[], known: KnownFields): Finding[] {
  const said = new Map<Wish, number>();
  return keys.map((unknown) => {
    const { key, value, line, written } = unknown;
    const wish = known.isTop ? wishOf(key, value) : undefined;
    if (wish) {
      const other = wish in known.data ? known.lineOf(wish) : said.get(wish);
      if (other === undefined) said.set(wish, line);
      return catalogue.notPublic({
        written: written ?? key,
        wish,
        isWhole: written !== undefined,
        other,
        isTrue: isOn(known.data[wish]),
      });
    }
    if (known.isTop && ELEVENTY_KEYS.has(foldKey(key))) return catalogue.eleventyKey({ key });
    return catalogue.unknownKey({ key, meant: fieldMeant(unknown, known) });
  });
}

/** The field of which a key is a misspelling, if it is not there already and may hold the value. */
function fieldMeant(
  { key, value }: UnknownKey,
  { shape, data, isTop, accepts }: KnownFields,
): string | undefined {
  const free = Object.entries(shape).filter(([field]) => !Object.hasOwn(data, field));
  const names = free.flatMap(([field, { names: more }]) => [field, ...(more ?? [])]);
  const bare = key.replace(/^["'“”„«»‘’]\s*|\s*["'“”„«»‘’]$/gu, "");
  const folded = foldKey(bare);
  const meant = names.find((name) => foldKey(name) === folded) ?? nearest(bare, names);
  const field = meant && fieldNamed(meant, shape);
  if (field === undefined || (isTop && field !== "draft" && maySayHidden(value))) return undefined;
  const isGroup = value !== null && typeof value === "object" && !(value instanceof PlainScalar);
  if (isGroup && own(shape, field)?.inside) return meant;
  return !isTop || accepts(field, value) ? meant : undefined;
}

/** Whether a switch is on, as far as it can be read. */
function isOn(raw: Raw | undefined): boolean {
  const text = raw instanceof PlainScalar ? raw.source : raw;
  return typeof text === "string" && /^\s*(?:true|yes|oui|vrai)\s*$/i.test(text);
}
