/**
 * French text as Pagefind can find it: it cuts words at plain spaces only, takes « l’imprimante » for one word and
 * knows no ligatures. The text is written so that it reads `l' imprimante` and `coeur`; variation selectors, which
 * Pagefind drops like accents, say what stood there, and the search page's script puts it back.
 */

import { foldCompatibility } from "../../text/compatibility-characters.ts";

const APOSTROPHE = /['’](?=\S)/g;
const ELIDED = /(?<![\p{L}\d'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
/** The longest of these words, and the letter that would make it the end of another. */
const LONGEST = "puisqu".length + 1;

/** `text` for the index; `readable` in `layouts/scripts/search-text.js` is its inverse. */
export function notate(text: string): string {
  return foldCompatibility(text)
    .replace(/[\ufe00-\ufe07]/g, "")
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => `\ufe06${digit.normalize("NFKC")}`)
    .replace(/[₀-₉]/g, (digit) => `\ufe07${digit.normalize("NFKC")}`)
    .replace(APOSTROPHE, (mark: string, at: number, whole: string) => {
      if (!ELIDED.test(whole.slice(Math.max(0, at - LONGEST), at))) return mark;
      return mark === "’" ? "\ufe03' " : "\ufe05' ";
    })
    .replace(/’/g, "\ufe02'")
    .replace(/œ/g, "o\ufe00e")
    .replace(/æ/g, "a\ufe00e")
    .replace(/[ŒÆ](?=(\p{Lu})?)/gu, (letter, capital) => ligature(letter === "Œ" ? "O" : "A", capital))
    .replace(/(?<=\d)\u202f(?=\d{3})/g, "\ufe01")
    .replace(/\u202f/g, "\ufe01 ")
    .replace(/\u00a0/g, "\ufe04 ");
}

/** `Oe` for a capital at the head of a word, `OE` in a word of capitals: Pagefind takes `oE` for two words. */
function ligature(letter: string, capital: string | undefined): string {
  return `${letter}\ufe00${capital === undefined ? "e" : "E"}`;
}
