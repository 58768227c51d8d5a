/** Time zones as tables of their offsets from UTC: luxon is asked once about each stretch of days, not about each moment. */
import { Info } from "luxon";

/** The offsets within {@link STRETCH}, in milliseconds; `change` is the epoch of the second one. */
interface Stretch {
  readonly before: number;
  readonly change: number;
  readonly after: number;
}

/** In milliseconds. A zone changes at most once within it: no two changes are less than seven days apart, in any zone. */
const STRETCH = 2 * 24 * 60 * 60 * 1000;
const SECOND = 1000;
const DAY = 24 * 60 * 60 * 1000;

/** What clocks show at a moment. */
export interface ClockTime {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** From 0, a Sunday. */
  readonly weekday: number;
  /** From UTC, in milliseconds; eastwards positive. */
  readonly offset: number;
}

export class Zone {
  /** Whether it is UTC itself. */
  readonly isUtc: boolean;
  readonly #zone: ReturnType<typeof Info.normalizeZone>;
  readonly #stretches = new Map<number, Stretch>();

  /** @throws RangeError if there is no zone of this name */
  constructor(name: string) {
    this.#zone = Info.normalizeZone(name);
    if (!this.#zone.isValid) throw new RangeError(`${name} is no time zone`);
    this.isUtc = this.#zone.isUniversal && this.#zone.offset(0) === 0;
  }

  /** The offset from UTC, in milliseconds, at a moment in milliseconds since 1970. */
  offsetAt(epoch: number): number {
    const number = Math.floor(epoch / STRETCH);
    const { before, change, after } = this.#stretches.get(number) ?? this.#explore(number);
    return epoch < change ? before : after;
  }

  /** @param epoch in milliseconds since 1970 */
  clockAt(epoch: number): ClockTime {
    const offset = this.offsetAt(epoch);
    const local = new Date(epoch + offset);
    return {
      year: local.getUTCFullYear(),
      month: local.getUTCMonth() + 1,
      day: local.getUTCDate(),
      hour: local.getUTCHours(),
      minute: local.getUTCMinutes(),
      second: local.getUTCSeconds(),
      millisecond: local.getUTCMilliseconds(),
      weekday: local.getUTCDay(),
      offset,
    };
  }

  /**
   * The moments at which clocks show a local time: two if it occurs twice. If clocks skip it, the moment that far after the
   * one at which they do.
   * @param local the epoch of the same time in UTC
   */
  momentsOf(local: number): readonly [number, number?] {
    const earlier = this.offsetAt(local - DAY);
    const later = this.offsetAt(local + DAY);
    if (earlier === later) return [local - earlier];
    const found = [local - earlier, local - later].filter((epoch) => epoch + this.offsetAt(epoch) === local);
    const [first, second] = found;
    return first === undefined ? [local - earlier] : second === undefined ? [first] : [first, second];
  }

  #explore(number: number): Stretch {
    const start = number * STRETCH;
    const before = this.#stretches.get(number - 1)?.after ?? this.#ask(start);
    const after = this.#stretches.get(number + 1)?.before ?? this.#ask(start + STRETCH);
    const change = before === after ? Number.POSITIVE_INFINITY : this.#changeAfter(start, before);
    const stretch = { before, change, after };
    this.#stretches.set(number, stretch);
    return stretch;
  }

  /** Zones change at whole seconds. */
  #changeAfter(start: number, before: number): number {
    let low = start;
    let high = start + STRETCH;
    while (high - low > SECOND) {
      const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }

  #ask(epoch: number): number {
    return Math.round(this.#zone.offset(epoch) * 60 * SECOND);
  }
}

const known = new Map<string, Zone>();

/**
 * The zone of an IANA name. Its table is kept, since it is the same for all.
 * @throws RangeError if there is none
 */
export function zoneNamed(name: string): Zone {
  const zone = known.get(name) ?? new Zone(name);
  known.set(name, zone);
  return zone;
}

/** The epoch of a time in UTC; `Date.UTC` takes the years from 0 to 99 for those of the 20th century. */
export function utcEpoch(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * SECOND;
}

/** Whether the calendar has a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(utcEpoch(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
