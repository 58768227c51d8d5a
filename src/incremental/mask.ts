/** Sets of fields, as the bits of two numbers. */

export interface Mask {
  /** Fields 0 to 30, and 31 to 61. */
  readonly low: number;
  readonly high: number;
}

const HALF = 31;

export const NOTHING: Mask = { low: 0, high: 0 };
export const EVERYTHING: Mask = { low: 2 ** HALF - 1, high: 2 ** HALF - 1 };

/** A set that fields are added to. */
export class GrowingMask implements Mask {
  low = 0;
  high = 0;

  add(field: number): void {
    if (field < HALF) this.low |= 1 << field;
    else this.high |= 1 << (field - HALF);
  }
}

export function union(a: Mask, b: Mask): Mask {
  return { low: a.low | b.low, high: a.high | b.high };
}

export function meet(a: Mask, b: Mask): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}

/** As it is written down, and read. */
export const maskText = ({ low, high }: Mask) => `${low.toString(36)}.${high.toString(36)}`;

export function readMask(text: string): Mask {
  const [low = "", high = ""] = text.split(".");
  return { low: Number.parseInt(low, 36), high: Number.parseInt(high, 36) };
}
