/** Offsets from UTC in whole minutes, as in ISO 8601, RFC 3339 and RFC 822. */
import type { ClockTime } from "./zone.ts";

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * 60;

/**
 * The offset of a moment in its zone, in whole minutes. Before standard time, offsets had seconds, such as 9 minutes and
 * 21 seconds in Paris: they are rounded so that the written moment stays on the same day there.
 */
export function offsetOf({ hour, minute, second, offset }: ClockTime): number {
  const earlier = Math.floor(offset / MINUTE);
  const late = (offset - earlier * MINUTE) / 1000;
  return (hour * 60 + minute) * 60 + second + late < DAY ? earlier : earlier + 1;
}

/** `+02:00`, or `+0200` without the separator. */
export function offsetText(offset: number, separator: ":" | ""): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

const two = (value: number) => String(value).padStart(2, "0");
