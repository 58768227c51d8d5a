import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoment } from "../../src/content/time/moment.ts";
import { wordsFor } from "../../src/text/locales/words-for.ts";

const PARIS = "Europe/Paris";

function iso(text: string, zone = PARIS): string {
  const parsed = parseMoment(text, zone);
  return parsed.moment === undefined ? parsed.error.code : parsed.moment.iso;
}

describe("parseMoment", () => {
  it.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-23 08:00", "2026-11-23T08:00:00+01:00"],
    ["2026-07-01T08:30:15", "2026-07-01T08:30:15+02:00"],
    ["2026-11-23T23:30:00Z", "2026-11-24T00:30:00+01:00"],
    ["2026-11-23 08:00 +05:30", "2026-11-23T03:30:00+01:00"],
    ["2024-02-29", "2024-02-29"],
    ["2025-10-26 02:30", "2025-10-26T02:30:00+02:00"],
    ["1898-01-13 00:00", "1898-01-13T00:00:00+00:09"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31 23:59", "9999-12-31T23:59:00+01:00"],
    ["0000-12-31", "E212"],
    ["2026-02-30", "E212"],
    ["2023-02-29", "E212"],
    ["2026-03-29 02:30", "E214"],
    ["2026-01-02 24:00", "E213"],
    ["23/11/2026", "E211"],
    ["2026", "E211"],
    ["demain", "E211"],
    ["2026-11-23T", "E211"],
    ["  2026-11-23  ", "2026-11-23"],
    ["2026-11-23 08:59:59", "2026-11-23T08:59:59+01:00"],
    ["2026-11-23 08:00   +05:30", "2026-11-23T03:30:00+01:00"],
    ["2026-11-23t08:00z", "2026-11-23T09:00:00+01:00"],
    ["2026-02-30 08:00Z", "E212"],
    ["2026-13-01", "E212"],
    ["2026-01-02 08:60", "E213"],
    ["2026-01-02 08:00:60", "E213"],
    ["2026-01-02 08:00+99:00", "E213"],
    ["2026-01-02 08:00+15:00", "E213"],
    ["2026-01-02 08:00+01:60", "E213"],
    ["2026-01-02 08:00+14:00", "2026-01-01T19:00:00+01:00"],
    ["2026-01-02 08:00-0930", "2026-01-02T18:30:00+01:00"],
  ])("%s → %s", (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it("gives the same day in every zone, and its beginning there", () => {
    for (const zone of ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "UTC"])
      expect(iso("2026-11-23", zone)).toBe("2026-11-23");
    expect(parseMoment("2026-11-23", "Pacific/Kiritimati").moment?.epoch).toBe(
      Date.parse("2026-11-22T10:00:00Z"),
    );
  });

  it("guesses what a French date meant", () => {
    const mended = (text: string) => {
      const parsed = parseMoment(text, PARIS);
      return parsed.moment === undefined && parsed.error.instead?.meant;
    };
    expect(["3/1/2026", "31.12.2026", "2026/1/5", "2026.01.05"].map(mended)).toEqual([
      "2026-01-03",
      "2026-12-31",
      "2026-01-05",
      "2026-01-05",
    ]);
    const inWords = ["lundi 23 novembre 2026", "1er déc. 2026 à 8 h 05", "3 AOUT 2026", "June 9, 2026"];
    expect(inWords.map(mended)).toEqual(["2026-11-23", "2026-12-01 08:05", "2026-08-03", "2026-06-09"]);
    const unread = ["1/31/2026", "2026/31/1", "demain", "2026", "23 novembre", "31 juin 2026", "3 jui 2026"];
    expect(unread.map(mended)).toEqual(unread.map(() => undefined));
  });

  it("guesses nothing of a day and a month that English readers would take for each other", () => {
    const messages = (text: string) => {
      const parsed = parseMoment(text, PARIS, "en");
      return parsed.moment === undefined && `${parsed.error.code} ${parsed.error.instead?.meant ?? ""}`;
    };
    expect(
      ["11/01/2026", "1-11-2026", "23/11/2026", "11/23/2026", "11/11/2026", "1.11.2026"].map(messages),
    ).toEqual(["E241 ", "E241 ", "E211 2026-11-23", "E211 2026-11-23", "E211 2026-11-11", "E211 2026-11-01"]);
  });

  it("sees an hour that the clock skipped, were it half an hour", () => {
    expect(iso("2026-10-04 02:15", "Australia/Lord_Howe")).toBe("E214");
    expect(iso("2026-10-04 02:30", "Australia/Lord_Howe")).toBe("2026-10-04T02:30:00+11:00");
  });

  it("takes the first of an hour that the clock gives twice, and says what was written", () => {
    const { moment } = parseMoment(" 2025-10-26 02:30 ", PARIS);
    expect(moment?.ambiguous).toEqual({ given: "2025-10-26 02:30", zone: PARIS });
    expect(parseMoment("2025-10-26 04:30", PARIS).moment?.ambiguous).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    const near = fc.stringMatching(/^[0-9TZ:+ /.-]{0,25}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => typeof iso(text) === "string"),
      { numRuns: 2000 },
    );
  });
});

describe("a date in words", () => {
  const date = (text: string, language: string) => {
    const { moment } = parseMoment(text, PARIS);
    return moment && wordsFor(language).date(moment);
  };

  it("is French in French", () => {
    expect(date("2025-08-13", "fr")).toBe("13\u00a0août 2025");
    expect(date("2026-01-01", "fr")).toBe("1er\u00a0janvier 2026");
    expect(date("2026-11-23 08:00", "fr")).toBe("23\u00a0novembre 2026 à 8\u00a0h");
    expect(date("2026-11-23 08:05", "fr-CA")).toBe("23\u00a0novembre 2026 à 8\u00a0h\u00a005");
  });

  it("is English in English", () => {
    expect(date("2025-08-13", "en")).toBe("13\u00a0August 2025");
    expect(date("2026-11-23 08:05", "en")).toBe("23\u00a0November 2026 at 8:05");
  });
});
