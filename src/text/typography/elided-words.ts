/** Elided words: an apostrophe always follows them. */

const ELIDED = /(?<![\p{L}\d'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)$/iu;

/** Whether the mark at `at` is the apostrophe of an elision: `l'`, `qu’`. */
export function isElision(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === "’") && ELIDED.test(text.slice(Math.max(0, at - 8), at));
}
