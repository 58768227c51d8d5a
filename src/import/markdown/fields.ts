/** Maps fields of other generators to ours; fields without an equivalent are reported with their values. */
import { ARTICLE_KEYS } from "../../content/front-matter/keys.ts";
import { saysHidden, wishOf } from "../../content/front-matter/not-public.ts";
import { fieldNamed, foldKey, PlainScalar, type Raw } from "../../content/front-matter/raw.ts";
import { own } from "../../problems/own.ts";
import type { Remarks } from "../import-remarks.ts";
import type { DraftFields, DraftPicture, DraftSource, DraftSubject } from "../imported-draft.ts";
import { type Data, dataIn, flagOf, isData, listOf, textOf, textsOf } from "../json.ts";
import { report } from "../reported.ts";
import { translationKeyOf } from "./languages.ts";

/** Keys that control the generator and say nothing about the text. */
const GENERATOR_KEYS =
  /^(?:layout|type|permalink|url|weight|comments|share|date_format|pagination|templateengineoverride|eleventy\w*|sitemap|menu|cascade|outputs|markup|mathjax|math)$/;
/** Image fields of certain themes. */
const PICTURE =
  /^(?:images?|cover|cover_image|featured_?image|feature_?image|hero|hero_?image|banner|thumbnail|header|og_?image|teaser)$/;
const PICTURE_ALT = /^(?:(?:hero_?|cover_?|feature_?|featured_?)?image_?alt|hero_?alt|cover_?alt)$/;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** @param spaced whether spaces separate tags within a string, as in Jekyll */
export function readFields(data: Data, remarks: Remarks, spaced: boolean): Partial<DraftFields> {
  const fields: Mutable<Partial<DraftFields>> = {};
  const tags: string[] = [];
  let picture: DraftPicture | undefined;
  let alt: string | undefined;
  const translation = translationKeyOf(data)?.key;
  const reportLost = (key: string, value: unknown) => remarks.add(report.field({ key }, printed(value)));

  for (const [key, value] of flattened(data)) {
    const folded = foldKey(key);
    const name = fieldNamed(key, ARTICLE_KEYS);
    // A field that hides the text in the other generator must hide it here too.
    const wish = name === undefined ? wishOf(key, rawOf(value)) : undefined;
    if (wish) fields[wish] = true;
    if (
      value === null ||
      value === undefined ||
      value === "" ||
      GENERATOR_KEYS.test(folded) ||
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
    switch (name) {
      case "title":
      case "date":
      case "updated":
      case "expires":
      case "chapo":
      case "description":
      case "disclaimer":
      case "disclosure":
      case "genre":
      case "slug":
      case "lang":
      case "translationOf":
      case "canonical": {
        const text = textOf(value);
        if (text === undefined || fields[name] !== undefined) reportLost(key, value);
        else fields[name] = text;
        break;
      }
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
        fields.rating = ratingOf(value);
        fields.ratingSubject = subjectOf(value);
        if (fields.rating === undefined || (!fields.ratingSubject && subjectIn(value) !== undefined))
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
        const title = isData(first) ? textOf(first["title"] ?? first["name"]) : textOf(first);
        if (title === undefined) reportLost(key, value);
        else
          fields.series = {
            title,
            part: isData(first) ? textOf(first["part"] ?? first["order"]) : undefined,
          };
        break;
      }
      case "sources":
        fields.sources = dataIn(value).flatMap((one) => sourceOf(one) ?? []);
        if (fields.sources.length < listOf(value).length) reportLost(key, value);
        break;
      case "corrections":
        fields.corrections = dataIn(value).flatMap((one) => correctionOf(one) ?? []);
        if (fields.corrections.length < listOf(value).length) reportLost(key, value);
        break;
      default:
        reportLost(key, value);
    }
  }
  return { ...fields, tags, image: picture && { ...picture, alt: picture.alt ?? alt } };
}

/** A value as an article's front matter would hold it. */
function rawOf(value: unknown): Raw {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return new PlainScalar(value, String(value));
  if (Array.isArray(value)) return value.map(rawOf);
  return isData(value) ? Object.values(value).map(rawOf) : null;
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

/** Flattens Hugo's nested parameters and taxonomies. */
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

/** Author names from strings, `{ name }` objects or lists of them; commas separate names. */
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

/** The subject of a rating, under our names (English or French) or schema.org's. */
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
