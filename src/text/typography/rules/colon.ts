/**
 * Deux-points: a no-break space before the colon.
 *
 * A space before a colon is replaced. A colon without one gets it only where it cannot be part of a time
 * (12:30), a ratio, a URL, a drive (C:), an emoji code (:smile:) or `a::b`. Source: Lexique de l'Imprimerie
 * nationale, « Ponctuation ».
 */
import {
  charBefore,
  closesRightBefore,
  isBlank,
  isDigit,
  isLetter,
  isOneOf,
  NO_BREAK,
  spacesAfter,
  spacesBefore,
} from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

/** Characters, besides spaces, that may follow the colon of a sentence. */
const FOLLOWING = '«“"»”\ufffc';

/** Characters, besides letters and digits, that may precede a colon typed without a space. */
const PRECEDING = ')»”"%€°…\ufffc';

/** The end of a possible emoji code, drive letter or URL scheme. */
const OTHER_USE = /(?::[\w+-]{1,40}|(?<![\p{L}\d])(?:\p{Lu}|https?|ftp|mailto|file|data|javascript|tel))$/u;

function isPunctuation(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (isDigit(code) && isDigit(text.charCodeAt(spacesAfter(text, at + 1)))) return false;
  if (!isLetter(code) && !isDigit(code)) {
    if (!PRECEDING.includes(charBefore(text, at) || " ")) return false;
  }
  if (text[at - 1] === '"' && !closesRightBefore(text, at)) return false;
  return !OTHER_USE.test(text.slice(Math.max(0, at - 42), at));
}

function mayFollow(text: string, at: number): boolean {
  if (isBlank(text.charCodeAt(at)) || isOneOf(text, at, FOLLOWING)) return true;
  return text[at] === "'" && (isBlank(text.charCodeAt(at + 1)) || isOneOf(text, at + 1, "»”.,;!?…"));
}

export const colon: MarkRule = {
  reads: "mark",
  name: "colon",
  triggers: ":",
  afterLetters: true,
  read({ text }, at, corrections) {
    if (at === 0) return;
    if (!mayFollow(text, at + 1)) return;
    const start = spacesBefore(text, at);
    if (start === at) {
      if (isPunctuation(text, at)) replace(corrections, "colon", at, at + 1, `${NO_BREAK}:`);
      return;
    }
    if (start === 0 || isOneOf(text, start - 1, "([{«\u2028")) return;
    replace(corrections, "colon", start, at, NO_BREAK);
  },
};
