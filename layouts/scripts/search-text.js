/** Text conversion for the search page: typed words to a query, and results to excerpts. */

const ELISION = /(?<![\p{L}\d'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\S)/giu;
/** Each letter followed by its ligature. */
const LETTERS = "oœaæOŒAÆ";
/** Superscript digits, marked by U+FE06, then subscript ones, marked by U+FE07. */
const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";
/**
 * Pagefind's options: no worker, which a strict content policy would block; words in the text have weight 1.
 */
export const SETUP = {
  noWorker: true,
  ranking: { metaWeights: { title: 5, author: 5, tags: 3, date: 1, rating: 0 } },
};
/** Length of an excerpt in words, and how many of them may precede the first match. */
const LENGTH = 34;
const LEAD = 8;

/**
 * Converts a reader's input to the index's notation: without elided words, with ligatures and numbers as
 * indexed. Quotation marks are dropped, because Pagefind 1.5.2 does not find a phrase if the text also
 * contains one of its words with another accent (la, là).
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
 * Restores the readable text: the inverse of `notate` in `src/outputs/search/notation.ts`.
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
 * The best excerpt: alternates between plain text and matched words.
 * @param {string} content the indexed text, separated by single spaces
 * @param {readonly number[]} locations word indexes of the matches, from 0
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
 * Start of the excerpt with the most matches: the start of a sentence, or a few words before the first match.
 * @param {readonly string[]} words
 * @param {readonly number[]} found sorted
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
