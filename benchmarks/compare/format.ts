/** Formats figures for people, independently of the locale. */
import type { Spread } from "./figures.ts";

/** `36 ms`, `0.94 s`, `23.6 s`, `118 s` */
export function duration(seconds: number): string {
  if (seconds < 0.1) return `${(seconds * 1000).toFixed(0)} ms`;
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  return `${seconds.toFixed(seconds < 100 ? 1 : 0)} s`;
}

/** `×0.62 (0.58–0.66)`, and `×14` of a single round */
export function ratio({ median, least, most }: Spread): string {
  const short = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  const [from, to] = [short(least), short(most)];
  return `×${short(median)}${from === to ? "" : ` (${from}–${to})`}`;
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** `10,000` */
export const count = (value: number) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
