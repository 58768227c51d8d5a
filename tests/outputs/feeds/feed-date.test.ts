import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { parseMoment } from "../../../src/content/time/moment.ts";
import { feedDate } from "../../../src/outputs/feeds/feed-date.ts";
import { isRfc822, isRfc3339 } from "./judge/values.ts";

const at = (text: string, zone: string) => {
  const { rfc3339, rfc822 } = feedDate(Date.parse(text), zone);
  return [rfc3339, rfc822];
};

describe("a date of a feed", () => {
  it.each([
    ["2026-01-01T23:00:00Z", "Europe/Paris", "2026-01-02T00:00:00+01:00", "Fri, 02 Jan 2026 00:00:00 +0100"],
    ["2026-07-13T22:00:00Z", "Europe/Paris", "2026-07-14T00:00:00+02:00", "Tue, 14 Jul 2026 00:00:00 +0200"],
    ["2026-03-29T01:00:00Z", "Europe/Paris", "2026-03-29T03:00:00+02:00", "Sun, 29 Mar 2026 03:00:00 +0200"],
    [
      "2026-12-01T03:30:00Z",
      "America/St_Johns",
      "2026-12-01T00:00:00-03:30",
      "Tue, 01 Dec 2026 00:00:00 -0330",
    ],
    [
      "2026-11-05T18:15:00Z",
      "Asia/Kathmandu",
      "2026-11-06T00:00:00+05:45",
      "Fri, 06 Nov 2026 00:00:00 +0545",
    ],
    ["2026-08-09T00:00:00Z", "UTC", "2026-08-09T00:00:00+00:00", "Sun, 09 Aug 2026 00:00:00 +0000"],
    ["1898-01-12T23:50:39Z", "Europe/Paris", "1898-01-13T00:00:00+00:09", "Thu, 13 Jan 1898 00:00:00 +0009"],
    ["1898-01-13T23:50:38Z", "Europe/Paris", "1898-01-13T23:59:59+00:10", "Thu, 13 Jan 1898 23:59:59 +0010"],
    [
      "1850-01-01T04:56:02Z",
      "America/New_York",
      "1850-01-01T00:00:00-04:57",
      "Tue, 01 Jan 1850 00:00:00 -0457",
    ],
  ])("%s in %s", (instant, zone, rfc3339, rfc822) => {
    expect(at(instant, zone)).toEqual([rfc3339, rfc822]);
  });

  it("is the same instant in both formats, in every zone; less than a minute off before standard time", () => {
    const seconds = fc.integer({ min: -4_000_000_000, max: 7_000_000_000 });
    const zones = fc.constantFrom(
      "Europe/Paris",
      "America/New_York",
      "Asia/Kolkata",
      "Pacific/Apia",
      "Asia/Amman",
    );
    fc.assert(
      fc.property(seconds, zones, (second, zone) => {
        const { epoch, rfc3339, rfc822 } = feedDate(second * 1000, zone);
        expect(epoch).toBe(second * 1000);
        expect(isRfc3339(rfc3339) && isRfc822(rfc822), `${rfc3339} ${rfc822}`).toBe(true);
        const instant = Date.parse(rfc3339);
        expect(Date.parse(rfc822)).toBe(instant);
        if (second > -1_000_000_000) expect(instant).toBe(epoch);
        expect(Math.abs(instant - epoch)).toBeLessThan(60_000);
      }),
    );
  });

  it("is the day as written, as text and for a reader in the journal's zone, from year 1 to 9999", () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
    const clock = fc.constantFrom("", " 00:00", " 00:00:30", " 12:00", " 23:59", " 23:59:59");
    const day = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    const old = fc.date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("1920-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.oneof(day, old), clock, zones, (date, time, zone) => {
        const written = date.toISOString().slice(0, 10);
        const { moment } = parseMoment(`${written}${time}`, zone);
        // Some zones have skipped a day, and many an hour.
        if (!moment) return;
        const { rfc3339, rfc822 } = feedDate(moment.epoch, zone);
        expect(isRfc3339(rfc3339) && isRfc822(rfc822), `${rfc3339} ${rfc822}`).toBe(true);
        const [year, , number] = written.split("-");
        const monthName = date.toUTCString().slice(8, 11);
        expect(rfc822.slice(5, 16)).toBe(`${number} ${monthName} ${year}`);
        for (const form of [rfc3339, moment.iso]) {
          expect(form.slice(0, 10)).toBe(written);
          if (form.length > 10)
            expect(DateTime.fromMillis(Date.parse(form), { zone }).toISODate(), `${form} ${zone}`).toBe(
              written,
            );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
