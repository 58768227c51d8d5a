/**
 * Intervals: an en dash between two numbers that certainly form a range.
 *
 * Certain are years (2019-2024), pages and the like (pages 12-15), days of a month (12-15 août) and
 * quantities (5-10 %). Anything else may be a score, a date, a law, a phone or model number. Source: the
 * rules table, « ranges ».
 */

import { MONTHS } from "../../months.ts";
import { charBefore, digitsAfter, isDigit, isOneOf, isWordLike, SPACES } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

/** Words that announce counted numbers, not names. */
const ANNOUNCED = new RegExp(
  `(?<![\\p{L}\\d])(?:pages?|pp?\\.|chapitres?|chap\\.|lignes?|tomes?|volumes?|vol\\.|versets?|figures?|fig\\.|années)${SPACES}+$`,
  "iu",
);

/** What follows a quantity or the days of a month. */
const COUNTED = new RegExp(
  `${SPACES}*(?:%|‰|€)|${SPACES}+(?:ans|mois|jours|heures|minutes|euros|dollars|millions?|milliards?|km|kg|cm|mm|${MONTHS})(?![\\p{L}\\d'’])`,
  "iuy",
);

/** The number of a law, a decree or a case, where the hyphen belongs to the number. */
const NUMBERED = new RegExp(
  `(?:n[°ºo]s?|loi|décret|ordonnance|arrêté|article|articles|art\\.|[LRD]\\.)${SPACES}*$`,
  "iu",
);

/** Characters that make a number part of something longer. */
const JOINED = "-–—−/.,:+'’#_@\\$°";

/** Whether the two numbers from `start` to `end` stand alone, not in a date, a model name or a URL. */
function isStandalone(text: string, start: number, end: number): boolean {
  if (isWordLike(text.charCodeAt(start - 1)) || isWordLike(text.charCodeAt(end))) return false;
  if (JOINED.includes(charBefore(text, start) || " ")) return false;
  if (isOneOf(text, end, ".,:")) return !isWordLike(text.charCodeAt(end + 1));
  return !isOneOf(text, end, JOINED);
}

function isYear(number: number, digits: number): boolean {
  return digits === 4 && number >= 1000 && number < 2200;
}

export const ranges: MarkRule = {
  reads: "mark",
  name: "ranges",
  triggers: "-",
  afterLetters: false,
  read({ text }, at, corrections) {
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return;
    let start = at;
    while (start > at - 6 && isDigit(text.charCodeAt(start - 1))) start--;
    const end = digitsAfter(text, at + 1);
    if (end > at + 6 || !isStandalone(text, start, end)) return;
    const from = Number(text.slice(start, at));
    const to = Number(text.slice(at + 1, end));
    if (from >= to || text[start] === "0" || text[at + 1] === "0") return;
    const announcing = text.slice(Math.max(0, start - 16), start);
    if (NUMBERED.test(announcing)) return;
    COUNTED.lastIndex = end;
    const sure =
      (isYear(from, at - start) && isYear(to, end - at - 1)) ||
      ANNOUNCED.test(announcing) ||
      COUNTED.test(text);
    if (sure) replace(corrections, "ranges", at, at + 1, "–");
  },
};
