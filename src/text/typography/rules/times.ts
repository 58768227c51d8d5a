/**
 * Hours: no-break spaces where the author put spaces in 12 h 30. 12h30 and 12:30 stay. Source: the rules
 * table; the Lexique, « Heures ».
 */
import { digitsAfter, NO_BREAK, SPACES, spacesAfter } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

const HOURS = new RegExp(`(${SPACES}*)h(?:(${SPACES}+)\\d{1,2}(?!\\d))?(?![\\p{L}'’])`, "uy");

export const times: MarkRule = {
  reads: "mark",
  name: "times",
  triggers: "0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    const end = digitsAfter(text, at);
    if (text[spacesAfter(text, end)] !== "h") return;
    HOURS.lastIndex = end;
    const match = HOURS.exec(text);
    if (match?.[1] === undefined) return;
    const letter = end + match[1].length;
    if (match[1] !== "") replace(corrections, "times", end, letter, NO_BREAK);
    if (match[2] !== undefined)
      replace(corrections, "times", letter + 1, letter + 1 + match[2].length, NO_BREAK);
  },
};
