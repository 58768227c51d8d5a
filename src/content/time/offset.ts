/** Offsets from UTC in whole minutes, as in ISO 8601, RFC 3339 and RFC 822. */
import type { DateTime } from "luxon";

const DAY = 24 * 60 * 60;

/**
 * The offset of a moment in its zone, in whole minutes. Before standard time, offsets had seconds, such as 9 minutes and
 * 21 seconds in Paris: they are rounded so that the written moment stays on the same day there.
 */
export function offsetOf(at: DateTime<true>): number {
  const earlier = Math.floor(at.offset);
  const late = Math.round((at.offset - earlier) * 60);
  const second = (at.hour * 60 + at.minute) * 60 + at.second;
  return second + late < DAY ? earlier : earlier + 1;
}

/** `+02:00`, or `+0200` without the separator. */
export function offsetText(offset: number, separator: ":" | ""): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

const two = (value: number) => String(value).padStart(2, "0");
