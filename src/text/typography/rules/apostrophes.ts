/**
 * Apostrophe: ' becomes ’ between two letters and after an elision (l'« IA », d'1,5 million).
 *
 * Minutes and feet (2'33", 6' 10"), primes (A'), smileys and single quotes are not apostrophes.
 * Source: the rules table; the Lexique, « Apostrophe ».
 */
import { isLetter, isOneOf } from "../characters.ts";
import { isElision } from "../elided-words.ts";
import { type MarkRule, replace } from "../rule.ts";

export const apostrophes: MarkRule = {
  reads: "mark",
  name: "apostrophes",
  triggers: "'",
  afterLetters: true,
  read({ text }, at, corrections) {
    if (!isLetter(text.charCodeAt(at - 1))) return;
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next) && next !== 0xfffc) {
      if (!isOneOf(text, at + 1, '«“"0123456789')) return;
      if (!isElision(text, at)) return;
    }
    replace(corrections, "apostrophes", at, at + 1, "’");
  },
};
