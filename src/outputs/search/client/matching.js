/** Which terms of the index a word of a query finds. */

/**
 * A word of a query, folded, and its stem.
 * @typedef {{ word: string, stem: string }} Asked
 */

/** A shorter word is complete. */
const SHORTEST_BEGINNING = 3;

/**
 * Tells the terms that a word of the query finds.
 * @param {Asked} asked
 * @param {boolean} isLast
 * @returns {(term: string) => boolean}
 */
export function matcher({ word, stem }, isLast) {
  const byStem = isBeginning(stem, isLast);
  const byWord = isBeginning(word, isLast);
  return (term) => term === stem || (byStem && term.startsWith(stem)) || (byWord && term.startsWith(word));
}

/**
 * @param {string} text
 * @param {boolean} isLast
 */
export function isBeginning(text, isLast) {
  return isLast && text.length >= SHORTEST_BEGINNING;
}

/**
 * How much of a term's weight counts: what only begins like the word counts for half at most, and for less the longer it is.
 * @param {Asked} asked
 * @param {string} term
 */
export function shareOf({ stem }, term) {
  return term === stem ? 1 : stem.length / (2 * Math.max(term.length, stem.length));
}
