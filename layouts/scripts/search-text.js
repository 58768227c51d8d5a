/** What the search page makes of texts: the reader's words made a query, a result's words made an excerpt. */

const ELISION = /(?<![\p{L}\d'])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)')(?=\S)/giu;
const LIGATURES = { œ: "o\ufe00e", æ: "a\ufe00e" };
const WORDS_SHOWN = 34;
/** How many words may stand before the first one that was found. */
const LEAD = 8;

/**
 * What a reader typed, as the index knows it: without elided words, with ligatures and numbers as they are written
 * there. Between quotation marks it is a phrase, of which every word counts.
 * @param {string} typed
 */
export function query(typed) {
  const text = typed
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .trim();
  const phrase = /^".+"$/s.test(text);
  return text
    .replace(ELISION, phrase ? "$1 " : "")
    .toLowerCase()
    .replace(/œ/g, LIGATURES.œ)
    .replace(/æ/g, LIGATURES.æ)
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "")
    .replace(/\s+/g, " ");
}

/**
 * A text of the index as it is read: the inverse of `notate` in `src/search/notation.ts`.
 * @param {string} text
 */
export function readable(text) {
  return text
    .replace(/o\ufe00e/g, "œ")
    .replace(/a\ufe00e/g, "æ")
    .replace(/O\ufe00[eE]/g, "Œ")
    .replace(/A\ufe00[eE]/g, "Æ")
    .replace(/\ufe01 ?/g, "\u202f")
    .replace(/\ufe02'/g, "’")
    .replace(/\ufe03' ?/g, "’")
    .replace(/\ufe04 ?/g, "\u00a0")
    .replace(/\ufe05' ?/g, "'");
}

/**
 * The part of a text that shows best what was found in it.
 * @param {string} content the words of the text, as the index keeps them, with one space between them
 * @param {readonly number[]} locations the places of the words that were found, counted from 0
 * @returns {{ readonly text: string, readonly found: boolean }[]}
 */
export function excerpt(content, locations) {
  const words = content.split(" ");
  const found = new Set(locations);
  const start = startOf(
    words,
    [...found].sort((a, b) => a - b),
  );
  const end = Math.min(words.length, start + WORDS_SHOWN);
  /** @type {{ text: string, found: boolean }[]} */
  const parts = [{ text: start > 0 ? "… " : "", found: false }];
  for (let at = start; at < end; at += 1) {
    const word = `${words[at] ?? ""}${at < end - 1 ? " " : ""}`;
    const [, before = "", core = "", after = ""] =
      /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])?(.*)$/su.exec(word) ?? [];
    if (found.has(at) && core)
      parts.push({ text: before, found: false }, { text: core, found: true }, { text: after, found: false });
    else parts.push({ text: word, found: false });
  }
  if (end < words.length) parts.push({ text: " …", found: false });
  return merged(parts);
}

/**
 * The first word of the stretch that holds most of the words found, moved back to the start of its sentence or a
 * few words.
 * @param {readonly string[]} words
 * @param {readonly number[]} found in order
 */
function startOf(words, found) {
  let best = found[0] ?? 0;
  let most = 0;
  for (const [index, first] of found.entries()) {
    const count = found.filter((place, at) => at >= index && place < first + WORDS_SHOWN - LEAD).length;
    if (count > most) [best, most] = [first, count];
  }
  for (let at = best; at > best - LEAD && at > 0; at -= 1) {
    if (/[.!?…][»”"]?$/u.test(words[at - 1] ?? "")) return at;
  }
  const start = Math.max(0, best - LEAD);
  return Math.max(0, Math.min(start, words.length - WORDS_SHOWN));
}

/**
 * Readable parts, those of one kind that follow each other made one.
 * @param {readonly { text: string, found: boolean }[]} parts
 */
function merged(parts) {
  /** @type {{ text: string, found: boolean }[]} */
  const list = [];
  for (const { text, found } of parts) {
    const last = list.at(-1);
    if (last && last.found === found) last.text += text;
    else if (text) list.push({ text, found });
  }
  return list.map(({ text, found }) => ({ text: readable(text), found }));
}
