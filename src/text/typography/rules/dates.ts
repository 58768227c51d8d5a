/**
 * A no-break space between the day and its month: le 12 août, 1er janvier.
 * Source: the rules table; the Lexique, « Dates ».
 */

import { MONTHS } from "../../months.ts";
import { digitsAfter, isSpace, NO_BREAK, SPACES } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

const MONTH = new RegExp(`(er)?(${SPACES}+)(?:${MONTHS})(?![\\p{L}\\d'’])`, "iuy");

export const dates: MarkRule = {
  reads: "mark",
  name: "dates",
  triggers: "0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    const end = digitsAfter(text, at);
    if (end > at + 2 || (text[end] !== "e" && !isSpace(text.charCodeAt(end)))) return;
    const day = Number(text.slice(at, end));
    if (day < 1 || day > 31) return;
    MONTH.lastIndex = end;
    const match = MONTH.exec(text);
    if (match?.[2] === undefined || (match[1] !== undefined && day !== 1)) return;
    const start = end + (match[1]?.length ?? 0);
    replace(corrections, "dates", start, start + match[2].length, NO_BREAK);
  },
};
