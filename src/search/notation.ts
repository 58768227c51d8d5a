/**
 * French text as Pagefind can find it: it cuts words at plain spaces only, takes « l’imprimante » for one word and
 * knows no ligatures. The text is written so that it reads `l' imprimante` and `coeur`; variation selectors, which
 * Pagefind drops like accents, say what stood there, and the search page's script puts it back.
 */

const MARKS = /[\ufe00-\ufe05]/g;
const ELISION = /(?<![\p{L}\d'’])([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)(['’])(?=\S)/giu;
const TYPOGRAPHIC = /[’œŒæÆ\u00a0\u202f]/;

/** `text` for the index; `readable` in `layouts/scripts/search-text.js` is its inverse. */
export function notate(text: string): string {
  const elided = text
    .replace(MARKS, "")
    .replace(ELISION, (_, word: string, mark: string) => `${word}${mark === "’" ? "\ufe03" : "\ufe05"}' `);
  if (!TYPOGRAPHIC.test(elided)) return elided;
  return elided
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
