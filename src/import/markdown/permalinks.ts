/** Parses file names, and expands generators' permalink patterns. */
import { basename, dirname, extname } from "node:path";
import { own } from "../../problems/own.ts";
import { type Data, textOf } from "../json.ts";

/** The name of a dated file: `2024-05-01-titre`. */
export const DATED = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/;

export interface TextPlace {
  /** Absolute path of the file. */
  readonly path: string;
  /** File name without date, language and extension; for a bundle, its folder's. */
  readonly name: string;
  /** ISO day from the name. */
  readonly date: string | undefined;
  readonly language: string | undefined;
}

/** Parses a file name. */
export function placeOf(path: string): TextPlace {
  const stem = basename(path, extname(path));
  const [, bare = stem, language] = /^(.+)\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(stem) ?? [];
  const own = /^_?index$/.test(bare) ? basename(dirname(path)) : bare;
  const dated = DATED.exec(own);
  return {
    path,
    language,
    name: dated?.[4] ?? own,
    date: dated ? `${dated[1]}-${dated[2]}-${dated[3]}` : undefined,
  };
}

/** Expands a permalink pattern; undefined if a placeholder is unknown. */
export function expand(
  pattern: string,
  place: TextPlace,
  data: Data,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(textOf(data["date"]) ?? place.date ?? "");
  const [, year, month, date] = day ?? [];
  const number = (text: string | undefined) => (text === undefined ? undefined : String(Number(text)));
  const all: Readonly<Record<string, string | undefined>> = {
    ...words,
    year,
    month,
    day: date,
    i_month: number(month),
    i_day: number(date),
    short_year: year?.slice(2),
  };
  let complete = true;
  const path = pattern.replace(/:([a-z_]+)/g, (_all, word: string) => {
    const value = own(all, word);
    if (value === undefined) complete = false;
    return value ?? "";
  });
  return complete ? `/${path}`.replace(/\/{2,}/g, "/") : undefined;
}
