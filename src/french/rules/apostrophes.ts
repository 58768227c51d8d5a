/**
 * Apostrophe: ' becomes ’ between two letters and after an elision (l'« IA », d'1,5 million).
 *
 * Minutes and feet (2'33", 6' 10"), primes (A'), smileys and single quotes are not apostrophes.
 * Source: the rules table; the Lexique, « Apostrophe ».
 */
import { isLetter, isOneOf } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

/** The words that lose a vowel: an apostrophe is certain after them, whatever follows. */
const ELISION = /(?<![\p{L}\d'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)$/iu;

export const apostrophes: MarkRule = {
  reads: "mark",
  name: "apostrophes",
  wakes: "'",
  afterLetters: true,
  read({ text }, at, found) {
    if (!isLetter(text.charCodeAt(at - 1))) return;
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next) && next !== 0xfffc) {
      if (!isOneOf(text, at + 1, '«“"0123456789')) return;
      if (!ELISION.test(text.slice(Math.max(0, at - 8), at))) return;
    }
    replace(found, "apostrophes", at, at + 1, "’");
  },
};
