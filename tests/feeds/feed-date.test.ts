import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedDate } from "../../src/feeds/feed-date.ts";
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
    ["1900-01-01T12:00:00Z", "Europe/Paris", "1900-01-01T12:00:00+00:00", "Mon, 01 Jan 1900 12:00:00 +0000"],
  ])("%s in %s", (instant, zone, rfc3339, rfc822) => {
    expect(at(instant, zone)).toEqual([rfc3339, rfc822]);
  });

  it("is the same instant in both forms, in every zone", () => {
    const seconds = fc.integer({ min: -2_000_000_000, max: 7_000_000_000 });
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
        expect([Date.parse(rfc3339), Date.parse(rfc822)]).toEqual([epoch, epoch]);
      }),
    );
  });
});
