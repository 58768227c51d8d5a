/** What the search page makes of texts: the reader's words made a query, a result's words made an excerpt. */

const ELISION = /(?<![\p{L}\d'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\S)/giu;
/** Each letter with its ligature behind it. */
const LETTERS = "oœaæOŒAÆ";
/** The raised digits, which U+FE06 marks, then the lowered ones, which U+FE07 does. */
const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
/** How Pagefind is set up: without its worker, for which a strict policy has no place; a word of the text counts 1. */
export const SETUP = {
  noWorker: true,
  ranking: { metaWeights: { title: 5, author: 5, tags: 3, date: 1, rating: 0 } },
};
/** Words of an excerpt, and how many of them may stand before the first that was found. */
const LENGTH = 34;
const LEAD = 8;

/**
 * What a reader typed, as the index knows it: without elided words, with ligatures and numbers as they are written
 * there. Quotation marks are left out: Pagefind 1.5.2 does not find a phrase of which a word also stands in the text
 * with another accent (la, là).
 * @param {string} typed
 */
export function query(typed) {
  return typed
    .normalize("NFKC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/["«»“”„]/g, " ")
    .replace(/[’ʼ]/g, "'")
    .replace(ELISION, "")
    .toLowerCase()
    .replace(/œ/g, "o\ufe00e")
    .replace(/æ/g, "a\ufe00e")
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, "")
    .trim();
}

/**
 * A text of the index as it is read: the inverse of `notate` in `src/outputs/search/notation.ts`.
 * @param {string} text
 */
export function readable(text) {
  return text
    .replace(/([oa])\ufe00e/gi, (_, letter) => LETTERS[LETTERS.indexOf(letter) + 1] ?? "")
    .replace(/[\ufe06\ufe07]\d/g, (at) => DIGITS[Number(at[1]) + (at < "\ufe07" ? 0 : 10)] ?? "")
    .replace(/\ufe02'|\ufe03' ?/g, "’")
    .replace(/\ufe05' ?/g, "'")
    .replace(/\ufe01 ?/g, "\u202f")
    .replace(/\ufe04 ?/g, "\u00a0");
}

/**
 * The part of a text that shows best what was found in it: by turns what stands between, and a word that was found.
 * @param {string} content the words of the text, as the index keeps them, with one space between them
 * @param {readonly number[]} locations the places of the words that were found, counted from 0
 */
export function excerpt(content, locations) {
  const words = content.split(" ");
  const found = [...new Set(locations)].sort((a, b) => a - b);
  const start = startOf(words, found);
  for (const at of found)
    words[at] = words[at]?.replace(/[\p{L}\d](?:.*[\p{L}\d])?/su, "\u0001$&\u0001") ?? "";
  const shown = words.slice(start, start + LENGTH).join(" ");
  const end = start + LENGTH < words.length ? "\u00a0…" : "";
  return readable(`${start > 0 ? "…\u00a0" : ""}${shown}${end}`).split("\u0001");
}

/**
 * Where the stretch begins that holds most of the words found: at the head of a sentence, or a few words before.
 * @param {readonly string[]} words
 * @param {readonly number[]} found in order
 */
function startOf(words, found) {
  /** @param {number} first */
  const held = (first) => found.filter((at) => at >= first && at < first + LENGTH - LEAD).length;
  const best = found.reduce((first, at) => (held(at) > held(first) ? at : first), found[0] ?? 0);
  for (let at = best; at > 0 && at > best - LEAD; at -= 1) {
    if (/[.!?…][»”"]?$/.test(words[at - 1] ?? "")) return at;
  }
  return Math.max(0, Math.min(best - LEAD, words.length - LENGTH));
}
