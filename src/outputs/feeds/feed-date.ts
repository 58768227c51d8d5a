/** Dates for feeds, with the journal's UTC offset at that time; English names from fixed tables. */
import { offsetOf, offsetText } from "../../content/time/offset.ts";
import { zoneNamed } from "../../content/time/zone.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export interface FeedDate {
  /** Milliseconds since 1970. */
  readonly epoch: number;
  /** RFC 3339: `2025-08-13T08:00:00+02:00`. */
  readonly rfc3339: string;
  /** RFC 822 with a four-digit year: `Wed, 13 Aug 2025 08:00:00 +0200`. */
  readonly rfc822: string;
}

/**
 * @param epoch milliseconds since 1970
 * @param zone IANA time zone
 * @throws RangeError if the date is invalid
 */
export function feedDate(epoch: number, zone: string): FeedDate {
  const at = zoneNamed(zone).clockAt(epoch);
  if (Number.isNaN(at.year)) throw new RangeError(`${epoch} is no moment of ${zone}`);
  const offset = offsetOf(at);
  const year = String(at.year).padStart(4, "0");
  const clock = [at.hour, at.minute, at.second].map(two).join(":");
  const day = DAYS[at.weekday] ?? "";
  const month = MONTHS[at.month - 1] ?? "";
  return {
    epoch,
    rfc3339: `${year}-${two(at.month)}-${two(at.day)}T${clock}${offsetText(offset, ":")}`,
    rfc822: `${day}, ${two(at.day)} ${month} ${year} ${clock} ${offsetText(offset, "")}`,
  };
}

const two = (value: number) => String(value).padStart(2, "0");
