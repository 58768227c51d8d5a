/** Dates of feeds, with the offset that the journal's zone had then; in English, from fixed tables. */
import { DateTime } from "luxon";
import { ANY_LOCALE } from "../content/luxon-locale.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export interface FeedDate {
  /** Milliseconds since 1970. */
  readonly epoch: number;
  /** RFC 3339: `2025-08-13T08:00:00+02:00`. */
  readonly rfc3339: string;
  /** RFC 822, with a year of four digits: `Wed, 13 Aug 2025 08:00:00 +0200`. */
  readonly rfc822: string;
}

/**
 * @param epoch milliseconds since 1970
 * @param zone IANA name
 */
export function feedDate(epoch: number, zone: string): FeedDate {
  const at = DateTime.fromMillis(epoch, { ...ANY_LOCALE, zone });
  // Old offsets have seconds, which neither format can write: those dates are told in UTC.
  const shown = Number.isInteger(at.offset) ? at : at.toUTC();
  const offset = Math.abs(shown.offset);
  const sign = shown.offset < 0 ? "-" : "+";
  const hours = two(Math.floor(offset / 60));
  const minutes = two(offset % 60);
  const year = String(shown.year).padStart(4, "0");
  const clock = [shown.hour, shown.minute, shown.second].map(two).join(":");
  const day = DAYS[shown.weekday - 1] ?? "";
  const month = MONTHS[shown.month - 1] ?? "";
  return {
    epoch,
    rfc3339: `${year}-${two(shown.month)}-${two(shown.day)}T${clock}${sign}${hours}:${minutes}`,
    rfc822: `${day}, ${two(shown.day)} ${month} ${year} ${clock} ${sign}${hours}${minutes}`,
  };
}

const two = (value: number) => String(value).padStart(2, "0");
