/** The fields of other generators by our names; what has no place is told with its value. */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable } from "../../content/article/fields/field-row.ts";
import { keysOf } from "../../content/article/fields/front-matter-keys.ts";
import { saysHidden, wishOf } from "../../content/front-matter/not-public.ts";
import { fieldNamed, foldKey, type KeyShape, PlainScalar, type Raw } from "../../content/front-matter/raw.ts";
import { own } from "../../problems/own.ts";
import type { Remarks } from "../import-remarks.ts";
import {
  type DraftFields,
  type DraftPicture,
  type DraftSource,
  type DraftSubject,
  isTextField,
} from "../imported-draft.ts";
import { type Data, dataIn, flagOf, isData, listOf, textOf, textsOf } from "../json.ts";
import { tell } from "../reported.ts";
import { translationKeyOf } from "./languages.ts";

/** Keys that steer a generator and say nothing of the text. */
const STEERING =
  /^(?:layout|type|permalink|url|weight|comments|share|date_format|pagination|templateengineoverride|eleventy\w*|sitemap|menu|cascade|outputs|markup|mathjax|math)$/;
/** Pictures under names that only some themes use. */
const PICTURE =
  /^(?:images?|cover|cover_image|featured_?image|feature_?image|hero|hero_?image|banner|thumbnail|header|og_?image|teaser)$/;
const PICTURE_ALT = /^(?:(?:hero_?|cover_?|feature_?|featured_?)?image_?alt|hero_?alt|cover_?alt)$/;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** @param spaced whether spaces part the tags of one text, as Jekyll has them */
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
  const lose = (key: string, value: unknown) => remarks.add(tell.field({ key }, printed(value)));

  for (const [key, value] of flattened(data)) {
    const folded = foldKey(key);
    const name = fieldNamed(key, keys);
    // What a text is called elsewhere that must not be seen, it is here too.
    const wish = name === undefined ? wishOf(key, value instanceof Date ? null : rawOf(value)) : undefined;
    if (wish) fields[wish] = true;
    if (value === null || value === undefined || value === "" || STEERING.test(folded) || key === translation)
      continue;
    if (PICTURE_ALT.test(folded)) {
      alt = textOf(value);
      continue;
    }
    if (PICTURE.test(folded)) {
      const found = pictureOf(value);
      if (found && !picture) picture = found;
      else lose(key, value);
      continue;
    }
    if (name !== undefined && isTextField(name)) {
      const text = textOf(value);
      if (text === undefined || fields[name] !== undefined) lose(key, value);
      else fields[name] = text;
      continue;
    }
    switch (name) {
      case "author":
      case "authors":
        fields.authors = [...(fields.authors ?? []), ...namesOf(value)];
        // What a theme says of an author besides the name.
        if (dataIn(value).some((one) => Object.keys(one).length > 1)) lose(key, value);
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
        fields.rating = ratingOf(value);
        fields.ratingSubject = subjectOf(value);
        if (fields.rating === undefined || (!fields.ratingSubject && subjectIn(value) !== undefined))
          lose(key, value);
        break;
      case "draft":
        // A word that is no switch leaves it hidden.
        fields.draft = fields.draft || flagOf(value) !== false;
        break;
      case "published":
        fields.draft = fields.draft || flagOf(value) === false || saysHidden(rawOf(value));
        break;
      case "featured":
      case "noindex":
      case "toc": {
        const flag = flagOf(value);
        if (flag === undefined) lose(key, value);
        else fields[name] = flag;
        break;
      }
      case "series": {
        const [first] = listOf(value);
        const title = isData(first) ? textOf(first["title"] ?? first["name"]) : textOf(first);
        if (title === undefined) lose(key, value);
        else
          fields.series = {
            title,
            part: isData(first) ? textOf(first["part"] ?? first["order"]) : undefined,
          };
        break;
      }
      case "sources":
        fields.sources = dataIn(value).flatMap((one) => sourceOf(one) ?? []);
        if (fields.sources.length < listOf(value).length) lose(key, value);
        break;
      case "corrections":
        fields.corrections = dataIn(value).flatMap((one) => correctionOf(one) ?? []);
        if (fields.corrections.length < listOf(value).length) lose(key, value);
        break;
      default:
        if (name === undefined || others.has(name)) lose(key, value);
        else others.set(name, rawOf(value, own(keys, name)?.inside));
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
 * A value as the front matter of an article would hold it.
 * @param shape the names of the fields inside it
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

function sourceOf(one: Data): DraftSource | undefined {
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textOf(own(one, key))).find((found) => found !== undefined);
  const title = text("title", "titre", "name");
  return title === undefined
    ? undefined
    : {
        title,
        url: text("url", "lien", "link", "adresse"),
        publisher: text("publisher", "éditeur", "site"),
        date: text("date"),
      };
}

function correctionOf(one: Data): { date: string; text: string } | undefined {
  const date = textOf(one["date"]);
  const text = textOf(one["text"] ?? one["texte"]);
  return date === undefined || text === undefined ? undefined : { date, text };
}

/** Hugo's own parameters and taxonomies stand one level down. */
function flattened(data: Data): [string, unknown][] {
  return Object.entries(data).flatMap(([key, value]): [string, unknown][] =>
    /^(?:params|taxonomies|extra)$/i.test(key) && isData(value) ? flattened(value) : [[key, value]],
  );
}

function pictureOf(value: unknown): DraftPicture | undefined {
  const [first] = listOf(value);
  const src = textOf(first);
  if (src !== undefined) return { src };
  if (!isData(first)) return undefined;
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textOf(own(first, key))).find((one) => one !== undefined);
  const inside = text("src", "url", "image", "path", "file", "teaser", "overlay_image");
  return inside === undefined
    ? undefined
    : {
        src: inside,
        alt: text("alt", "image_alt", "description"),
        caption: text("caption", "legend", "title"),
        credit: text("credit", "credits", "photographer"),
      };
}

/** Authors as names, as `{ name }`, or as a list of either; commas part names in one text. */
function namesOf(value: unknown): string[] {
  const named = dataIn(value).flatMap((one) => textOf(one["name"] ?? one["title"]) ?? []);
  return named.length > 0 ? named : textsOf(value);
}

function ratingOf(value: unknown): string | undefined {
  if (!isData(value)) return textOf(value);
  const mark = textOf(value["value"] ?? value["ratingValue"] ?? value["note"]);
  const best = textOf(value["best"] ?? value["bestRating"] ?? value["max"]);
  return mark === undefined || best === undefined ? mark : `${mark}/${best}`;
}

/** What a rating is about, under our name, our French ones or schema.org's. */
const subjectIn = (value: unknown) =>
  isData(value)
    ? (value["subject"] ?? value["sujet"] ?? value["objet"] ?? value["itemReviewed"] ?? undefined)
    : undefined;

function subjectOf(value: unknown): DraftSubject | undefined {
  const subject = subjectIn(value);
  if (!isData(subject)) return undefined;
  const text = (...keys: readonly string[]) =>
    keys.map((key) => textOf(own(subject, key))).find((one) => one !== undefined);
  const type = text("type", "@type");
  const name = text("name", "nom", "titre", "title");
  if (type === undefined || name === undefined) return undefined;
  return { type, name, url: text("url", "lien", "link", "adresse") };
}

const printed = (value: unknown) => textOf(value) ?? JSON.stringify(value);
