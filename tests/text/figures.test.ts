/** Sizes and spans of days in a sentence. */
import { describe, expect, it } from "vitest";
import { englishSpan, frenchSpan } from "../../src/text/date.ts";
import { inBytes as english } from "../../src/text/locales/en/figures.ts";
import { inBytes as french } from "../../src/text/locales/fr/figures.ts";
import { plain } from "../workshop.ts";

describe("a size", () => {
  it.each([
    [0, "0 o", "0 B"],
    [999, "999 o", "999 B"],
    [1000, "1 ko", "1 kB"],
    [1449, "1,4 ko", "1.4 kB"],
    [62_900, "63 ko", "63 kB"],
    [999_949, "1 Mo", "1 MB"],
    [999_960, "1 Mo", "1 MB"],
    [45_650_806, "46 Mo", "46 MB"],
    [1_154_000_000, "1,2 Go", "1.2 GB"],
    [2_000_000_000_000, "2 000 Go", "2,000 GB"],
  ])("%i is %s, in English %s", (bytes, inFrench, inEnglish) => {
    expect([plain(french(bytes)), plain(english(bytes))]).toEqual([inFrench, inEnglish]);
  });
});

describe("a span of days", () => {
  const day = (year: number, month: number, day: number) => ({ year, month, day });

  it.each([
    [day(2026, 3, 1), day(2026, 3, 1), "le 1er mars 2026", "on 1 March 2026"],
    [day(2026, 3, 1), day(2026, 4, 12), "du 1er mars au 12 avril 2026", "from 1 March to 12 April 2026"],
    [
      day(2025, 12, 28),
      day(2026, 1, 4),
      "du 28 décembre 2025 au 4 janvier 2026",
      "from 28 December 2025 to 4 January 2026",
    ],
  ])("is in words, with a year that is not said twice", (first, last, inFrench, inEnglish) => {
    expect([plain(frenchSpan({ first, last })), plain(englishSpan({ first, last }))]).toEqual([
      inFrench,
      inEnglish,
    ]);
  });

  it("leaves out the hours", () => {
    const first = { ...day(2026, 3, 1), time: { hour: 8, minute: 5 } };
    expect(plain(frenchSpan({ first, last: first }))).toBe("le 1er mars 2026");
  });
});
