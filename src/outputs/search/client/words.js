/** The words of a text, for the index and for a query alike. Runs in the build and in the browser. */

/**
 * A word, with its place in the text.
 * @typedef {{ start: number, end: number, word: string }} Token
 */

/**
 * A number with spaces between its thousands; a character of a script that has no spaces; a word, with the signs that
 * tell C++ from C#. Invisible characters and marks belong to the word.
 */
const TOKEN =
  /\d+(?:[\u00a0\u202f]\d{3})+(?!\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}\u00ad\u200b\u2060\ufeff]+[+#]*/gu;

/** What remains of an article or a pronoun before an apostrophe. */
const ELIDED = new Set("c d j l m n s t qu jusqu lorsqu puisqu quoiqu".split(" "));
const APOSTROPHE = /['’ʼ][\p{L}\p{N}]/uy;

/** Words that say nothing of a text, if the query has others. */
const EMPTY = {
  fr: "a au aux ce de des du en et la le les ou que qui un une",
  en: "a an and at by for in is it of on or that the to",
};

const LONGEST = 40;

/**
 * A word as it is compared: in small letters, without accents, ligatures and invisible characters.
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/u, "");
}

/**
 * @param {string} text
 * @param {(word: string) => string} folded {@link fold}, or what remembers its results
 * @returns {Token[]}
 */
export function tokens(text, folded = fold) {
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = folded(match[0]);
    const end = match.index + match[0].length;
    if (word !== "" && !isElided(word, text, end)) found.push({ start: match.index, end, word });
  }
  return found;
}

/**
 * @param {string} word
 * @param {string} text
 * @param {number} end where the word ends in the text
 */
function isElided(word, text, end) {
  APOSTROPHE.lastIndex = end;
  return ELIDED.has(word) && APOSTROPHE.test(text);
}

/**
 * The function that gives the common stem of a word's forms. A word is folded first, so that it is found whether its
 * accents are typed or not.
 * @param {(word: string) => string} stemmer of the language
 * @param {string} language
 */
export function stemsOf(stemmer, language) {
  /** Without its accent, the ending of « publiées » would not be known for one. */
  const isFrench = language === "fr";
  /** @param {string} word folded */
  return (word) => stemmer(isFrench ? word.replace(/ee+(s?)$/, "e$1") : word);
}

/**
 * The words of a query, as they are folded. Only the last one may be unfinished.
 * @param {string} typed
 * @param {string} language
 * @returns {string[]}
 */
export function queryWords(typed, language) {
  const text = typed.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, "\u202f");
  const all = [...new Set(tokens(text).map(({ word }) => word))];
  const empty = new Set((language === "fr" ? EMPTY.fr : EMPTY.en).split(" "));
  const telling = all.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : all;
}
