/**
 * Alphabetical order as in a dictionary: É with E, œ as oe, capitals with small letters; accents only part
 * words that are otherwise the same (cote, côte). Word by word: a space, a hyphen or an apostrophe ends a word.
 * Code points, no locale: the order is the same on every machine.
 */

const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" }),
);

/** What `text` is sorted by: plain small letters, and one space between words. */
export function alphabeticalKey(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(/[\s'’ʼ‐-―-]+/gu, " ")
    .replace(/[^\p{L}\p{N} +#.]/gu, "")
    .trim();
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For `sort`: alphabetical order, and one order for words that differ by an accent or a capital only. */
export function compareAlphabetically(a: string, b: string): number {
  return (
    byCodeUnit(alphabeticalKey(a), alphabeticalKey(b)) || byCodeUnit(a.normalize("NFC"), b.normalize("NFC"))
  );
}
