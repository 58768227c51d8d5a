/**
 * Rewrites French text so that Pagefind can find its words: Pagefind splits only at plain spaces, takes «
 * l’imprimante » for one word and knows no ligatures. The index thus holds `l' imprimante` and `coeur`;
 * variation selectors, which Pagefind drops like accents, record the original, and the search page's script
 * restores it.
 */

import { foldCompatibility } from "../../text/compatibility-characters.ts";

const APOSTROPHE = /['’](?=\S)/g;
const ELIDED = /(?<![\p{L}\d'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
/** The longest elided word, plus one letter that would make it the end of another word. */
const LONGEST = "puisqu".length + 1;

/** Encodes text for the index; `readable` in `layouts/scripts/search-text.js` is its inverse. */
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

/** `Oe` for an initial capital, `OE` in an all-caps word: Pagefind would split `oE`. */
function ligature(letter: string, capital: string | undefined): string {
  return `${letter}\ufe00${capital === undefined ? "e" : "E"}`;
}
