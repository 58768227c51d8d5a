/**
 * Cuts the texts into parts and groups at fixed moments.
 *
 * Each text has a place on a line, from its date and its slug. The line is halved, and its halves again, as long as too
 * many texts lie in one piece: so a text that comes or goes changes the piece that it lies in, and no other. Pieces are
 * larger where the archive rests than around the newest text.
 */

/** Where a text lies: articles by date, the newest first, then free pages. */
export interface Placed {
  /** Milliseconds since 1970; undefined for free pages. */
  readonly epoch: number | undefined;
  readonly slug: string;
}

/** How many texts a piece may have. */
export interface Limits {
  readonly resting: number;
  /** Of the piece with the newest text. */
  readonly newest: number;
}

/** An index over texts, from the first to the one before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Dates are numbers below 2^EPOCH_BITS; the first bit of a place tells articles from free pages. */
const EPOCH_BITS = 47;
const LAST_EPOCH = 2 ** (EPOCH_BITS - 1);
const SLUG_START = 1 + EPOCH_BITS;
const CHARACTER_BITS = 16;

/** In the order of their places; equal dates in the order of their slugs. */
export function comparePlaces(a: Placed, b: Placed): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first - second || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}

/**
 * @param texts in the order of {@link comparePlaces}, without two of the same place
 * @param range what is cut
 */
export function cut(
  texts: readonly Placed[],
  limits: Limits,
  range: Range = { from: 0, to: texts.length },
): Range[] {
  return range.to > range.from ? pieces(texts, limits, range, 0) : [];
}

function pieces(texts: readonly Placed[], limits: Limits, { from, to }: Range, bit: number): Range[] {
  const limit = from === 0 ? limits.newest : limits.resting;
  if (to - from <= limit) return [{ from, to }];
  for (let at = bit; ; at += 1) {
    const middle = firstWith(texts, from, to, at);
    if (middle === from || middle === to) continue;
    return [
      ...pieces(texts, limits, { from, to: middle }, at + 1),
      ...pieces(texts, limits, { from: middle, to }, at + 1),
    ];
  }
}

/** The first of some texts, which agree in all bits before, whose place has a bit; `to` if there is none. */
function firstWith(texts: readonly Placed[], from: number, to: number, bit: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = texts[middle];
    if (text && hasBit(text, bit)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bits of a place: whether it is a free page, its time, then its slug. */
function hasBit(text: Placed, bit: number): boolean {
  if (bit === 0) return text.epoch === undefined;
  if (bit < SLUG_START) return Math.floor(timeOf(text) / 2 ** (EPOCH_BITS - bit)) % 2 === 1;
  const at = bit - SLUG_START;
  // A slug that has ended lies before all that go on.
  const code = text.slug.charCodeAt(Math.floor(at / (CHARACTER_BITS + 1)));
  const place = at % (CHARACTER_BITS + 1);
  if (place === 0) return !Number.isNaN(code);
  return ((code >> (CHARACTER_BITS - place)) & 1) === 1;
}

/** Later dates lie first; free pages lie after all of them. */
function timeOf({ epoch }: Placed): number {
  return epoch === undefined ? 2 * LAST_EPOCH : LAST_EPOCH - Math.round(epoch);
}
