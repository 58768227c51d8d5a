/** How much a word counts in a text: a number that depends on nothing but the text, so that parts can be searched apart. */
import { tokens } from "./client/words.js";
import type { FullText } from "./search-text.ts";

/** What a word adds to the weight where it stands: more than it can have in the text alone. */
const IN_TITLE = 64;
const IN_AUTHOR = 64;
const IN_TAGS = 52;
const IN_DATE = 8;

/** As in BM25: how soon more of the same word adds no more, and how far long texts count for less. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** BM25 compares with the average length; an average of all texts would change with each of them. */
const USUAL_LENGTH = 600;
const MOST_IN_TEXT = 48;

/**
 * The weight of each word, from 1 to 236: it is written as one byte.
 * @param content the text without its fields
 * @param stemOf gives the stem of a folded word
 * @param folded folds a word
 */
export function weightsOf(
  text: FullText,
  content: string,
  stemOf: (word: string) => string,
  folded: (word: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  const words = tokens(content, folded);
  for (const { word } of words) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / USUAL_LENGTH;
  const weights = new Map<string, number>();
  for (const [stem, count] of counts)
    weights.set(stem, Math.max(1, Math.round((MOST_IN_TEXT * count) / (count + SATURATION * length))));
  const { title, author = "", tags, date = "" } = text;
  for (const [field, weight] of [
    [title, IN_TITLE],
    [author, IN_AUTHOR],
    [tags, IN_TAGS],
    [date, IN_DATE],
  ] as const) {
    for (const stem of new Set(tokens(field, folded).map(({ word }) => stemOf(word))))
      weights.set(stem, (weights.get(stem) ?? 0) + weight);
  }
  return weights;
}
