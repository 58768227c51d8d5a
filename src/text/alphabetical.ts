/**
 * Dictionary order: É sorts with E, œ as oe, and case is ignored; accents only order words that are otherwise
 * equal (cote, côte). Compares word by word; a space, a hyphen or an apostrophe ends a word. Independent of
 * the locale, so that every machine sorts alike.
 */
import { foldCase } from "./accents.ts";

const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" }),
);

/** Sort key: unaccented lower case, words separated by single spaces. */
export function alphabeticalKey(text: string): string {
  return foldCase(text)
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(/[\s'’ʼ‐-―-]+/gu, " ")
    .replace(/[^\p{L}\p{N} +#.]/gu, "")
    .trim();
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparator for `sort`; words that differ only in accents or case have a fixed order too. */
export function compareAlphabetically(a: string, b: string): number {
  return (
    byCodeUnit(alphabeticalKey(a), alphabeticalKey(b)) || byCodeUnit(a.normalize("NFC"), b.normalize("NFC"))
  );
}
