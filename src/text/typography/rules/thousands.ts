/**
 * Tranches de trois chiffres: a narrow no-break space between groups of thousands that the author separated.
 *
 * Numbers without spaces (10000, a year, a code) stay, as does anything that may be a phone number (a leading
 * 0, a +) or two numbers in a row. Source: the Lexique, « Nombres ».
 */
import { charBefore, digitsAfter, isDigit, isSpace, isWordLike, NARROW, SPACES } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

const GROUPS = new RegExp(`\\d{1,3}(?:${SPACES}\\d{3})+(?!\\d|${SPACES}\\d)`, "y");
const JOINED = ".,/:+#_-–°@";

export const thousands: MarkRule = {
  reads: "mark",
  name: "thousands",
  triggers: "0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    const end = digitsAfter(text, at);
    if (text[at] === "0" || end > at + 3 || !isSpace(text.charCodeAt(end))) return;
    if (isWordLike(text.charCodeAt(at - 1)) || JOINED.includes(charBefore(text, at) || " ")) return;
    if (isDigit(text.charCodeAt(at - 2)) && isSpace(text.charCodeAt(at - 1))) return;
    GROUPS.lastIndex = at;
    const number = GROUPS.exec(text)?.[0];
    if (number === undefined) return;
    for (let place = at + number.length - 4; place > at; place -= 4)
      replace(corrections, "thousands", place, place + 1, NARROW);
  },
};
