/** Reads structured fields from the front matter of other generators. */
import { foldKey, type KeyShape } from "../../content/front-matter/raw.ts";
import { own } from "../../problems/own.ts";
import type { DraftPicture, DraftSource, DraftSubject } from "../imported-draft.ts";
import { dataIn, isData, listOf, textOf, textsOf } from "../json.ts";

/** A nested field under any of its names; our own name takes precedence. */
export function partIn(field: unknown, part: string, shape: KeyShape = {}): unknown {
  if (!isData(field)) return undefined;
  const given = new Map(Object.entries(field).map(([key, value]) => [foldKey(key), value]));
  const names = [part, ...(own(shape, part)?.names ?? [])].map(foldKey);
  return given.get(names.find((name) => (given.get(name) ?? "") !== "") ?? "");
}

type Parts = (part: string) => string | undefined;

/** Returns a function that reads nested fields as text. */
export const partsIn =
  (field: unknown, shape?: KeyShape): Parts =>
  (part) =>
    textOf(partIn(field, part, shape));

export function sourceOf(text: Parts): DraftSource | undefined {
  const title = text("title");
  return title === undefined
    ? undefined
    : { title, url: text("url"), publisher: text("publisher"), date: text("date") };
}

export function correctionOf(part: Parts): { date: string; text: string } | undefined {
  const [date, text] = [part("date"), part("text")];
  return date === undefined || text === undefined ? undefined : { date, text };
}

export function pictureOf(value: unknown): DraftPicture | undefined {
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
export function namesOf(value: unknown): string[] {
  const named = dataIn(value).flatMap((one) => textOf(one["name"] ?? one["title"]) ?? []);
  return named.length > 0 ? named : textsOf(value);
}

export function ratingOf(value: unknown, shape?: KeyShape): string | undefined {
  if (!isData(value)) return textOf(value);
  const text = partsIn(value, shape);
  const [mark, best] = [text("value"), text("best")];
  return mark === undefined || best === undefined ? mark : `${mark}/${best}`;
}

/** The subject of a rating, under our names (English or French) or schema.org's. */
export function subjectOf(value: unknown, shape: KeyShape = {}): DraftSubject | undefined {
  const subject = partIn(value, "subject", shape);
  const text = partsIn(subject, shape["subject"]?.inside);
  const type = text("type") ?? text("@type");
  const name = text("name");
  if (type === undefined || name === undefined) return undefined;
  return { type, name, url: text("url") };
}
