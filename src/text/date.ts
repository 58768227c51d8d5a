/** Dates in words, from fixed tables: « 1er janvier 2026 à 8 h 05 », “1 January 2026 at 8:05”. No Intl. */

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A day, with hour and minute if known. */
export interface DayAndTime extends CalendarDay {
  readonly time?: { readonly hour: number; readonly minute: number } | undefined;
}

const NO_BREAK = "\u00a0";

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

const twoDigits = (minute: number) => String(minute).padStart(2, "0");

/** The name of a month, 1–12. */
export function monthName(month: number, language: "fr" | "en"): string {
  return MONTHS[language][month - 1] ?? "";
}

export function frenchDate({ day, month, year, time }: DayAndTime): string {
  const date = `${day === 1 ? "1er" : day}${NO_BREAK}${monthName(month, "fr")} ${year}`;
  if (!time) return date;
  const minutes = time.minute === 0 ? "" : NO_BREAK + twoDigits(time.minute);
  return `${date} à ${time.hour}${NO_BREAK}h${minutes}`;
}

export function englishDate({ day, month, year, time }: DayAndTime): string {
  const date = `${day}${NO_BREAK}${monthName(month, "en")} ${year}`;
  return time ? `${date} at ${time.hour}:${twoDigits(time.minute)}` : date;
}

/** The days of the first and the last article of a page. */
export interface DaySpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** « du 3 mars au 12 avril 2026 », « le 3 mars 2026 ». */
export const frenchSpan = (span: DaySpan) => spanIn(span, frenchDate, "le", "du", "au");

/** “from 3 March to 12 April 2026”, “on 3 March 2026”. */
export const englishSpan = (span: DaySpan) => spanIn(span, englishDate, "on", "from", "to");

function spanIn(
  { first, last }: DaySpan,
  date: (day: CalendarDay) => string,
  ...[on, from, to]: readonly [on: string, from: string, to: string]
): string {
  const [begin, end] = [first, last].map(({ year, month, day }) => date({ year, month, day }));
  if (begin === end || begin === undefined || end === undefined) return `${on} ${end}`;
  const year = ` ${last.year}`;
  return `${from} ${first.year === last.year ? begin.slice(0, -year.length) : begin} ${to} ${end}`;
}
