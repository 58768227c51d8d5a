/** Suggests dates for other ways of writing one. */
import { DateTime } from "luxon";
import { foldCase } from "../../text/accents.ts";
import { monthName } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { ANY_LOCALE } from "../time/luxon-locale.ts";

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** `lundi 23 novembre 2026`, `1er déc. 2026 à 8 h 30`, `23 November 2026`. */
const DAY_IN_WORDS =
  /^(?:\p{L}+,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}{3,})\.?,?\s+(\d{4})(?:,?\s+(?:à|at\s)?\s*(\d{1,2})\s?[h:]\s?(\d{2})?)?$/iu;
/** `November 23, 2026`. */
const MONTH_IN_WORDS = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

const MONTHS = Array.from({ length: 12 }, (_, index) => [
  foldCase(monthName(index + 1, "fr")),
  foldCase(monthName(index + 1, "en")),
]);

/**
 * The readings of a text as a date: `2026-11-23`, or `2026-11-23 08:30`. There are two if the order of day and month
 * depends on the variety of English; French has the day first.
 */
export function suggestedDates(text: string, language: Language): string[] {
  const [, first, sign, second, year] = DAY_FIRST.exec(text) ?? [];
  if (year === undefined) return [oneDate(text) ?? []].flat();
  const dayFirst = written(year, second, first);
  const monthFirst = language === "en" && sign !== "." ? written(year, first, second) : undefined;
  return [...new Set([dayFirst ?? [], monthFirst ?? []].flat())];
}

function oneDate(text: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return written(yearFirst[1], yearFirst[2], yearFirst[3]);
  const words = text.normalize("NFC");
  const inWords = DAY_IN_WORDS.exec(words);
  if (inWords)
    return written(inWords[3], monthNumber(inWords[2]), inWords[1], inWords[4], inWords[5] ?? "00");
  const english = MONTH_IN_WORDS.exec(words);
  return english ? written(english[3], monthNumber(english[1]), english[2]) : undefined;
}

function written(year = "", month = "", day = "", hour?: string, minute = "00"): string | undefined {
  const at = DateTime.utc(Number(year), Number(month), Number(day), Number(hour ?? 0), Number(minute), {
    ...ANY_LOCALE,
  });
  return at.isValid ? at.toFormat(hour === undefined ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm") : undefined;
}

/** The number of a month, from 1; undefined if no month, or several, begin with the word. */
function monthNumber(word = ""): string | undefined {
  const wanted = foldCase(word);
  const found = MONTHS.flatMap((names, index) =>
    names.some((name) => name.startsWith(wanted)) ? [index + 1] : [],
  );
  return found.length === 1 ? String(found[0]) : undefined;
}
