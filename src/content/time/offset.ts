/** Offsets from UTC as ISO 8601, RFC 3339 and RFC 822 can write them: in whole minutes. */
import type { DateTime } from "luxon";

const DAY = 24 * 60 * 60;

/**
 * The offset of a moment in its zone, in whole minutes. Before standard time, clocks kept the sun's time, which was
 * 9 minutes and 21 seconds ahead in Paris: written with the hour on that clock, the rounded offset names a moment of
 * the same day there.
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
