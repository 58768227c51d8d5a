/** Maps fields of other generators to ours; fields without an equivalent are reported with their values. */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable } from "../../content/article/fields/field-row.ts";
import { keysOf } from "../../content/article/fields/front-matter-keys.ts";
import { saysHidden, wishOf } from "../../content/front-matter/not-public.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw } from "../../content/front-matter/raw.ts";
import { own } from "../../problems/own.ts";
import type { Remarks } from "../import-remarks.ts";
import { type DraftFields, type DraftPicture, isTextField } from "../imported-draft.ts";
import { type Data, dataIn, flagOf, isData, listOf, textOf, textsOf } from "../json.ts";
import { report } from "../reported.ts";
import { translationKeyOf } from "./languages.ts";
import {
  correctionOf,
  namesOf,
  partIn,
  partsIn,
  pictureOf,
  ratingOf,
  sourceOf,
  subjectOf,
} from "./read-parts.ts";

/** Keys that control the generator and say nothing about the text. */
const CONTROL_KEYS =
  /^(?:layout|type|permalink|url|weight|comments|share|date_format|pagination|templateengineoverride|eleventy\w*|sitemap|menu|cascade|outputs|markup|mathjax|math)$/;
/** Image fields of certain themes. */
const PICTURE =
  /^(?:images?|cover|cover_image|featured_?image|feature_?image|hero|hero_?image|banner|thumbnail|header|og_?image|teaser)$/;
const PICTURE_ALT = /^(?:(?:hero_?|cover_?|feature_?|featured_?)?image_?alt|hero_?alt|cover_?alt)$/;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** @param spaced whether spaces separate tags within a string, as in Jekyll */
export function readFields(
  data: Data,
  remarks: Remarks,
  spaced: boolean,
  table: FieldTable = ARTICLE_FIELDS,
): Partial<DraftFields> {
  const keys = keysOf(table);
  const others = new Map<string, Raw>();
  const fields: Mutable<Partial<DraftFields>> = {};
  const tags: string[] = [];
  let picture: DraftPicture | undefined;
  let alt: string | undefined;
  const translation = translationKeyOf(data)?.key;
  const reportLost = (key: string, value: unknown) => remarks.add(report.field({ key }, printed(value)));

  for (const [key, value] of flattened(data)) {
    const folded = foldKey(key);
    const name = fieldNamed(key, keys);
    // A field that hides the text in the other generator must hide it here too.
    const wish = name === undefined ? wishOf(key, value instanceof Date ? null : rawOf(value)) : undefined;
    if (wish) fields[wish] = true;
    if (
      value === null ||
      value === undefined ||
      value === "" ||
      CONTROL_KEYS.test(folded) ||
      key === translation
    )
      continue;
    if (PICTURE_ALT.test(folded)) {
      alt = textOf(value);
      continue;
    }
    if (PICTURE.test(folded)) {
      const found = pictureOf(value);
      if (found && !picture) picture = found;
      else reportLost(key, value);
      continue;
    }
    if (name !== undefined && isTextField(name)) {
      const text = textOf(value);
      if (text === undefined || fields[name] !== undefined) reportLost(key, value);
      else fields[name] = text;
      continue;
    }
    const inside = name === undefined ? undefined : own(keys, name)?.inside;
    switch (name) {
      case "author":
      case "authors":
        fields.authors = [...(fields.authors ?? []), ...namesOf(value)];
        // Themes' additional details about an author.
        if (dataIn(value).some((one) => Object.keys(one).length > 1)) reportLost(key, value);
        break;
      case "tags":
        tags.push(
          ...(spaced && typeof value === "string" && !value.includes(",")
            ? value.split(/\s+/)
            : textsOf(value)),
        );
        break;
      case "aliases":
        fields.aliases = [...(fields.aliases ?? []), ...listOf(value).flatMap((one) => textOf(one) ?? [])];
        break;
      case "rating":
        fields.rating = ratingOf(value, inside);
        fields.ratingSubject = subjectOf(value, inside);
        if (fields.rating === undefined || (!fields.ratingSubject && partIn(value, "subject", inside)))
          reportLost(key, value);
        break;
      case "draft":
        // An unknown value keeps the text hidden.
        fields.draft = fields.draft || flagOf(value) !== false;
        break;
      case "published":
        fields.draft = fields.draft || flagOf(value) === false || saysHidden(rawOf(value));
        break;
      case "featured":
      case "noindex":
      case "toc": {
        const flag = flagOf(value);
        if (flag === undefined) reportLost(key, value);
        else fields[name] = flag;
        break;
      }
      case "series": {
        const [first] = listOf(value);
        const text = partsIn(first, inside);
        const title = isData(first) ? text("title") : textOf(first);
        if (title === undefined) reportLost(key, value);
        else fields.series = { title, part: text("part") };
        break;
      }
      case "sources":
        fields.sources = dataIn(value).flatMap((one) => sourceOf(partsIn(one, inside)) ?? []);
        if (fields.sources.length < listOf(value).length) reportLost(key, value);
        break;
      case "corrections":
        fields.corrections = dataIn(value).flatMap((one) => correctionOf(partsIn(one, inside)) ?? []);
        if (fields.corrections.length < listOf(value).length) reportLost(key, value);
        break;
      default:
        if (name === undefined || others.has(name)) reportLost(key, value);
        else others.set(name, rawOf(value, inside));
    }
  }
  return {
    ...fields,
    tags,
    image: picture && { ...picture, alt: picture.alt ?? alt },
    others: Object.fromEntries(others),
  };
}

/**
 * A value as an article's front matter would hold it.
 * @param shape names of its nested fields
 */
function rawOf(value: unknown, shape: KeyShape = {}): Raw {
  if (typeof value === "number" || typeof value === "boolean") return new PlainScalar(value, String(value));
  if (Array.isArray(value)) return value.map((item) => rawOf(item, shape));
  if (!isData(value) || value instanceof Date) return textOf(value) ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = fieldNamed(key, shape) ?? key;
      return [name, rawOf(inner, own(shape, name)?.inside)];
    }),
  );
}

/** Flattens Hugo's nested parameters and taxonomies. */
function flattened(data: Data): [string, unknown][] {
  return Object.entries(data).flatMap(([key, value]): [string, unknown][] =>
    /^(?:params|taxonomies|extra)$/i.test(key) && isData(value) ? flattened(value) : [[key, value]],
  );
}

const printed = (value: unknown) => textOf(value) ?? JSON.stringify(value);
