/** Parses dates in the notations of various sources. */
import { DateTime } from "luxon";
import { type Moment, parseMoment } from "../content/time/moment.ts";
import { MONTHS } from "../text/months.ts";

const FRENCH = MONTHS.split("|").filter((month) => month !== "aout");
const ENGLISH = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);
const month = (names: readonly string[]) => names.map((name) => name.normalize("NFC")).join("|");

const HOUR = "(?:,?\\s*(?:à|at)?\\s*(\\d{1,2})\\s?(?:h|:)\\s?(\\d{2})?)?";
const DAY_MONTH_YEAR = new RegExp(
  `(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(${month([...FRENCH, "aout", ...ENGLISH])}),?\\s+(\\d{4})${HOUR}`,
  "iu",
);
const MONTH_DAY_YEAR = new RegExp(
  `(${month(ENGLISH)})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${HOUR}`,
  "iu",
);
const ISO = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

/**
 * A date for front matter, in the journal's time zone: `2025-08-13`, or `2025-08-13 08:30` if the time is
 * known. Undefined if it is not a date.
 * @param zone IANA time zone
 */
export function readDate(given: string, zone: string): string | undefined {
  const text = given
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();
  const direct = momentOf(text, zone);
  if (direct) return direct;
  const mail = DateTime.fromRFC2822(text, { zone });
  if (mail.isValid) return momentOf(mail.toISO(), zone);
  return findDate(text, zone)?.date;
}

/** The first date in a text, and the words that express it. */
export function findDate(text: string, zone: string): { date: string; words: string } | undefined {
  const found =
    take(ISO, text, ([all]) => all) ??
    take(DAY_MONTH_YEAR, text, ([, day, name, year, hour, minute]) =>
      written(year, monthNumber(name), day, hour, minute),
    ) ??
    take(MONTH_DAY_YEAR, text, ([, name, day, year, hour, minute]) =>
      written(year, monthNumber(name), day, hour, minute),
    ) ??
    take(DAY_FIRST, text, ([, day, number, year]) => written(year, Number(number), day));
  const date = found && momentOf(found.iso, zone);
  return found && date ? { date, words: found.words } : undefined;
}

function take(pattern: RegExp, text: string, read: (found: RegExpExecArray) => string | undefined) {
  const found = pattern.exec(text);
  const iso = found ? read(found) : undefined;
  return found && iso !== undefined ? { iso, words: found[0] } : undefined;
}

function written(
  year: string | undefined,
  number: number,
  day: string | undefined,
  hour?: string,
  minute?: string,
): string {
  const two = (part: string | number | undefined) => String(part ?? 0).padStart(2, "0");
  const date = `${year}-${two(number)}-${two(day)}`;
  return hour === undefined ? date : `${date} ${two(hour)}:${two(minute)}`;
}

function monthNumber(name = ""): number {
  const wanted = name.normalize("NFC").toLowerCase().replace("aout", "août");
  return Math.max(FRENCH.indexOf(wanted), ENGLISH.indexOf(wanted)) + 1;
}

function momentOf(text: string, zone: string): string | undefined {
  // Many programs write a plain day as midnight UTC.
  const day = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|\s*\+00:?00)?$/i.exec(text)?.[1];
  const { moment } = parseMoment(day ?? text, zone);
  return moment && printMoment(moment);
}

function printMoment(moment: Moment): string {
  if (!moment.time || moment.ambiguous) return moment.iso;
  const [, date = "", time = "", seconds = "00"] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})/.exec(moment.iso) ?? [];
  return `${date} ${time}${seconds === "00" ? "" : `:${seconds}`}`;
}
