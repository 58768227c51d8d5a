/** Dates of publication: a calendar day in the journal's time zone, with or without an hour. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { CalendarDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { suggestedDates } from "../front-matter/suggested-dates.ts";
import { offsetOf, offsetText } from "./offset.ts";
import { type ClockTime, isDay, utcEpoch, type Zone, zoneNamed } from "./zone.ts";

export interface MomentParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Hour and minute in the journal's zone; undefined for a whole day. */
  readonly time?: { readonly hour: number; readonly minute: number } | undefined;
  /** ISO 8601: `2025-08-13`, or `2025-08-13T08:00:00+02:00` with an hour. */
  readonly iso: string;
  /** Its start in the journal's zone, in milliseconds since 1970. */
  readonly epoch: number;
  /** Set if the hour occurs twice that day, in which case it is the first: the written text. */
  readonly ambiguous?: { readonly given: string; readonly zone: string } | undefined;
}

/** A moment as the author wrote it. A class, so that Eleventy does not copy it. */
export class Moment implements CalendarDay, MomentParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: MomentParts["time"];
  readonly iso: string;
  readonly epoch: number;
  readonly ambiguous: MomentParts["ambiguous"];

  constructor(parts: MomentParts) {
    this.year = parts.year;
    this.month = parts.month;
    this.day = parts.day;
    this.time = parts.time;
    this.iso = parts.iso;
    this.epoch = parts.epoch;
    this.ambiguous = parts.ambiguous;
  }

  /** @param epoch in milliseconds since 1970 */
  static at(epoch: number, zone: Zone, wholeDay: boolean, ambiguous?: MomentParts["ambiguous"]): Moment {
    const clock = zone.clockAt(epoch);
    const { year, month, day, hour, minute } = clock;
    return new Moment({
      year,
      month,
      day,
      time: wholeDay ? undefined : { hour, minute },
      iso: wholeDay
        ? dayText(clock)
        : `${dayText(clock)}T${clockText(clock)}${zone.isUtc ? "Z" : offsetText(offsetOf(clock), ":")}`,
      epoch,
      ambiguous,
    });
  }
}

/** Whether an object is a moment, or was one before serialization. */
export function isMomentData(value: object): value is MomentParts {
  return "year" in value && "month" in value && "day" in value && "iso" in value && "epoch" in value;
}

/** `2025-08-13`; an hour in another zone can be in the year 10000, which ISO 8601 writes `+010000`. */
function dayText({ year, month, day }: CalendarDay): string {
  const written = year > 9999 ? `+${pad(year, 6)}` : pad(year, 4);
  return `${written}-${pad(month, 2)}-${pad(day, 2)}`;
}

function clockText({ hour, minute, second, millisecond }: ClockTime): string {
  const seconds = millisecond === 0 ? pad(second, 2) : `${pad(second, 2)}.${pad(millisecond, 3)}`;
  return `${pad(hour, 2)}:${pad(minute, 2)}:${seconds}`;
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** Offsets are between -12:00 and +14:00. */
const OFFSET = /^(?:Z|([+-])(0\d|1[0-4]):?([0-5]\d))$/i;

export type ParsedMoment = { readonly moment: Moment } | { readonly moment?: never; readonly error: Finding };

/**
 * Reads `2026-11-23`, `2026-11-23 08:00` or a full ISO date.
 * @param zone an IANA name
 * @param language the journal's, for suggestions
 */
export function parseMoment(text: string, zone: string, language: Language = "fr"): ParsedMoment {
  const trimmed = text.trim();
  const parts = WRITTEN.exec(trimmed);
  if (!parts) {
    const [suggestion, other] = suggestedDates(trimmed, language);
    return suggestion && other
      ? { error: catalogue.dateTwoReadings({ given: trimmed, dayFirst: suggestion, monthFirst: other }) }
      : { error: catalogue.dateUnreadable({ given: trimmed, meant: suggestion }) };
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (year === 0 || !isDay(year, month, day)) return { error: catalogue.noSuchDay({ given: trimmed }) };
  if (hour > 23 || minute > 59 || seconds > 59) return { error: catalogue.noSuchHour({ given: trimmed }) };
  const wholeDay = parts[4] === undefined;
  const [fraction, offset] = [parts[7], parts[8]];
  const local = utcEpoch(year, month, day, hour, minute, seconds);
  const place = zoneNamed(zone);
  if (offset !== undefined) {
    const [isOffset, sign, hours, minutes] = OFFSET.exec(offset) ?? [];
    if (isOffset === undefined) return { error: catalogue.noSuchHour({ given: trimmed }) };
    const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
    const epoch = local + milliseconds(fraction) - (sign === "-" ? -ahead : ahead);
    return { moment: Moment.at(epoch, place, false) };
  }
  const [first, second] = place.momentsOf(local);
  const shown = place.clockAt(first);
  // A zone that moves to the other side of the date line leaves out a day.
  const isThatDay = shown.day === day;
  if (wholeDay)
    return isThatDay
      ? { moment: Moment.at(first, place, true) }
      : { error: catalogue.noSuchDay({ given: trimmed }) };
  if (!isThatDay || shown.hour !== hour || shown.minute !== minute)
    return { error: catalogue.hourSkipped({ given: trimmed, zone }) };
  const ambiguous = second === undefined ? undefined : { given: trimmed, zone };
  return { moment: Moment.at(first, place, false, ambiguous) };
}

/** The whole milliseconds in a fraction of a second, given by its digits. */
const milliseconds = (fraction = "") => Number(fraction.slice(0, 3).padEnd(3, "0"));

/** The calendar day in a zone, as in front matter. */
export function today(now: number, zone: string): string {
  return dayText(zoneNamed(zone).clockAt(now));
}
