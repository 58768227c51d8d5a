/** Dates of publication: a calendar day in the journal's time zone, with or without an hour. */
import { DateTime } from "luxon";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { CalendarDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { suggestedDates } from "../front-matter/suggested-dates.ts";
import { ANY_LOCALE } from "./luxon-locale.ts";
import { offsetOf, offsetText } from "./offset.ts";

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

  static at(at: DateTime<true>, wholeDay: boolean, ambiguous?: MomentParts["ambiguous"]): Moment {
    return new Moment({
      year: at.year,
      month: at.month,
      day: at.day,
      time: wholeDay ? undefined : { hour: at.hour, minute: at.minute },
      iso: wholeDay ? at.toISODate() : isoOf(at),
      epoch: at.toMillis(),
      ambiguous,
    });
  }
}

/** Whether an object is a moment, or was one before serialization. */
export function isMomentData(value: object): value is MomentParts {
  return "year" in value && "month" in value && "day" in value && "iso" in value && "epoch" in value;
}

function isoOf(at: DateTime<true>): string {
  const clock = at.toISO({ suppressMilliseconds: true, includeOffset: false });
  return `${clock}${at.zone.isUniversal && at.offset === 0 ? "Z" : offsetText(offsetOf(at), ":")}`;
}

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** Offsets are between -12:00 and +14:00. */
const OFFSET = /^(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;

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
  const wholeDay = parts[4] === undefined;
  const offset = parts[7];
  if (year === 0 || !DateTime.utc(year, month, day, { ...ANY_LOCALE }).isValid)
    return { error: catalogue.noSuchDay({ given: trimmed }) };
  if (hour > 23 || minute > 59 || seconds > 59) return { error: catalogue.noSuchHour({ given: trimmed }) };

  if (offset !== undefined) {
    const at = DateTime.fromISO(trimmed.replace(/\s+(?=[Z+-])/i, "").replace(" ", "T"), {
      ...ANY_LOCALE,
      zone,
    });
    return at.isValid && OFFSET.test(offset)
      ? { moment: Moment.at(at, false) }
      : { error: catalogue.noSuchHour({ given: trimmed }) };
  }
  const at = DateTime.fromObject(
    { year, month, day, hour, minute, second: seconds },
    { ...ANY_LOCALE, zone },
  );
  if (!at.isValid) return { error: catalogue.noSuchDay({ given: trimmed }) };
  if (wholeDay) return { moment: Moment.at(at.startOf("day"), true) };
  if (at.hour !== hour || at.minute !== minute) {
    return { error: catalogue.hourSkipped({ given: trimmed, zone }) };
  }
  const [first, second] = at.getPossibleOffsets();
  return { moment: Moment.at(first ?? at, false, second && { given: trimmed, zone }) };
}

/** The calendar day in a zone, as in front matter. */
export function today(now: number, zone: string): string {
  return DateTime.fromMillis(now, { ...ANY_LOCALE, zone }).toFormat("yyyy-MM-dd");
}
