/** The table of a zone says what luxon says, which computes each moment anew. */
import fc from "fast-check";
import { DateTime, Info } from "luxon";
import { describe, expect, it } from "vitest";
import { parseMoment } from "../../src/content/time/moment.ts";
import { Zone, zoneNamed } from "../../src/content/time/zone.ts";
import { feedDate } from "../../src/outputs/feeds/feed-date.ts";
import { LONG, runs } from "../runs.ts";

const numRuns = runs(LONG ? 100_000 : 20_000);
const LIMIT = LONG ? 600_000 : 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** With histories of their own: seconds, half hours, a day left out, two hours at once, a month without summer time. */
const ODD = [
  "Europe/Paris",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "America/St_Johns",
  "America/Boa_Vista",
  "Antarctica/Troll",
  "Australia/Lord_Howe",
  "Europe/Dublin",
  "Africa/Monrovia",
  "Atlantic/Azores",
  "UTC",
  "Etc/UTC",
];

const ZONES = [...new Set([...ODD, ...Intl.supportedValuesOf("timeZone")])];

/** Days on which clocks changed or will change, from 1880 to 2045, with the names of their zones: sought by luxon. */
const CHANGES = (LONG ? ZONES : ODD).flatMap((zone) => {
  const days = Array.from({ length: 165 * 365 }, (_, day) => Date.UTC(1880, 0, 1) + day * DAY);
  const offsets = days.map((epoch) => Info.normalizeZone(zone).offset(epoch));
  return days.slice(1).flatMap((epoch, at) => (offsets[at] === offsets[at + 1] ? [] : [{ zone, epoch }]));
});

const zones = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...ZONES));
const epochs = fc.oneof(
  fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2045, 0) }),
  fc.integer({ min: Date.UTC(1840, 0), max: Date.UTC(2200, 0) }),
  fc.integer({ min: -62_135_510_400_000, max: 253_402_214_400_000 }),
);
/** Within two days of a change, or anywhere. */
const moments = fc.oneof(
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
    .map(([{ zone, epoch }, shift]) => ({ zone, epoch: epoch + shift })),
  fc.record({ zone: zones, epoch: epochs }),
);

describe("the clock of a zone", () => {
  it("has changes to be tried", () => {
    const changed = new Set(CHANGES.map(({ zone }) => zone));
    expect(ODD.filter((zone) => !changed.has(zone))).toEqual(["UTC", "Etc/UTC"]);
  });

  it(
    "shows what luxon computes, close to changes and far from them",
    () => {
      fc.assert(
        fc.property(moments, ({ zone, epoch }) => {
          const { offset, ...clock } = zoneNamed(zone).clockAt(epoch);
          const at = DateTime.fromMillis(epoch, { zone, locale: "en" });
          expect({ ...clock, offset: offset / 60_000 }, `${zone} ${epoch}`).toEqual({
            ...at.toObject(),
            weekday: at.weekday % 7,
            offset: at.offset,
          });
        }),
        { numRuns },
      );
    },
    LIMIT,
  );

  it(
    "knows each change, whichever moments were asked for before",
    () => {
      const around = fc.tuple(fc.constantFrom(...CHANGES), fc.shuffledSubarray([0, 1, 2, 3, 4, 5]));
      fc.assert(
        fc.property(around, ([{ zone, epoch }, order]) => {
          const fresh = new Zone(zone);
          for (const part of order) {
            const moment = epoch + (part - 2) * (DAY - HOUR);
            const { offset } = DateTime.fromMillis(moment, { zone, locale: "en" });
            expect(fresh.offsetAt(moment) / 60_000, `${zone} ${moment}`).toBe(offset);
          }
        }),
        { numRuns: runs(10_000) },
      );
    },
    LIMIT,
  );

  it("has no two changes within the stretch of a table", () => {
    const tooClose = CHANGES.filter(({ zone, epoch }, at) => {
      const next = CHANGES[at + 1];
      return next?.zone === zone && next.epoch - epoch < 5 * DAY;
    });
    expect(tooClose).toEqual([]);
  });

  it("is that of no zone, where there is none", () => {
    expect(() => zoneNamed("Europe/Lutece")).toThrow(RangeError);
    expect(() => feedDate(Number.NaN, "Europe/Paris")).toThrow(RangeError);
  });
});

/** The moments whose clocks, by luxon, show a local time: luxon takes some near a change for skipped, depending on today. */
function shownByLuxon(local: string, zone: string): number[] {
  const utc = Date.parse(`${local}Z`);
  const offsets = Array.from({ length: 53 }, (_, hour) => {
    const near = DateTime.fromMillis(utc + (hour - 26) * HOUR, { zone, locale: "en" });
    return Math.round(near.offset * 60_000);
  });
  return [...new Set(offsets)]
    .map((offset) => utc - offset)
    .filter((epoch) => DateTime.fromMillis(epoch, { zone, locale: "en" }).toISO()?.startsWith(local))
    .toSorted((one, other) => one - other);
}

function byLuxon(text: string, zone: string): number[] {
  const [, day = "", clock = "00:00", offset] =
    /^(\S{10})(?:[ T](\S*?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (offset !== undefined) return [DateTime.fromISO(`${day}T${clock}${offset}`, { zone }).toMillis()];
  const shown = shownByLuxon(`${day}T${clock.length === 5 ? `${clock}:00` : clock}`, zone);
  if (shown.length > 0) return shown;
  const after = DateTime.fromISO(`${day}T${clock}`, { zone, locale: "en" });
  // A day may begin later than at midnight; seconds that are skipped are not noticed.
  const begins = text.length === 10 ? after.startOf("day") : after;
  const isShown =
    text.length === 10
      ? begins.toISODate() === day
      : begins.toFormat("yyyy-MM-dd HH:mm") === `${day} ${clock.slice(0, 5)}`;
  return isShown ? [begins.toMillis()] : [];
}

describe("a moment as it is written", () => {
  const pad = (value: number, length = 2) => String(value).padStart(length, "0");
  const offsets = fc.constantFrom("", "Z", "+02:00", "-03:30", "+14:00", "-00:30", "+05:45");
  const forms = fc.constantFrom("day", "minute", "second", "fraction");
  const written = fc
    .record({ moment: moments, form: forms, offset: offsets, isRound: fc.boolean() })
    .map(({ moment: { zone, epoch }, form, offset, isRound }) => {
      // The text is of that moment or of one close to it, on the clocks of the zone.
      const local = new Date(epoch + zoneNamed(zone).offsetAt(epoch));
      const day = `${pad(local.getUTCFullYear(), 4)}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`;
      const minute = isRound ? 0 : local.getUTCMinutes();
      const clock = `${pad(local.getUTCHours())}:${pad(minute)}`;
      const seconds = `${clock}:${pad(local.getUTCSeconds())}`;
      if (form === "day") return { zone, text: day };
      if (form === "minute") return { zone, text: `${day} ${clock}${offset}` };
      // Without an offset, fractions are dropped.
      const fraction = form === "fraction" && offset !== "" ? `.${pad(local.getUTCMilliseconds(), 3)}` : "";
      return { zone, text: `${day} ${seconds}${fraction}${offset}` };
    });

  it(
    "is the moment of luxon, the first of two, and none that clocks skip",
    () => {
      fc.assert(
        fc.property(written, ({ zone, text }) => {
          const { moment } = parseMoment(text, zone);
          const [first, second] = byLuxon(text, zone);
          expect(moment?.epoch, `${zone} ${text}`).toBe(first);
          if (!moment) return;
          const isDay = text.length === 10;
          expect(moment.ambiguous !== undefined, `${zone} ${text}`).toBe(!isDay && second !== undefined);
          const zoned = DateTime.fromMillis(moment.epoch, { zone, locale: "en" });
          const clock = zoned.toISO({ suppressMilliseconds: true, includeOffset: false });
          expect(moment.iso.startsWith(isDay ? text : (clock ?? "?")), `${zone} ${text}`).toBe(true);
          expect(moment.time).toEqual(isDay ? undefined : { hour: zoned.hour, minute: zoned.minute });
        }),
        { numRuns },
      );
    },
    LIMIT,
  );

  it("is not in a day that a zone left out", () => {
    const code = (text: string) => {
      const parsed = parseMoment(text, "Pacific/Apia");
      return parsed.moment === undefined ? parsed.error.code : parsed.moment.iso;
    };
    expect(["2011-12-29", "2011-12-30", "2011-12-31", "2011-12-30 12:00"].map(code)).toEqual([
      "2011-12-29",
      "E212",
      "2011-12-31",
      "E214",
    ]);
  });

  it("begins a day that has two midnights at the first", () => {
    const { moment } = parseMoment("2026-10-25", "Atlantic/Azores");
    expect(moment?.epoch).toBe(Date.parse("2026-10-25T00:00:00Z"));
  });

  it("has an offset in whole minutes and, in UTC itself, a letter", () => {
    const iso = (zone: string) => parseMoment("1900-01-01 12:00", zone).moment?.iso;
    expect(["UTC", "Etc/UTC", "Europe/Paris"].map(iso)).toEqual([
      "1900-01-01T12:00:00Z",
      "1900-01-01T12:00:00+00:00",
      "1900-01-01T12:00:00+00:09",
    ]);
  });
});
