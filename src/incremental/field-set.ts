/** Sets of fields, as bits of two numbers. */

export interface FieldSet {
  /** Fields 0 to 30, and 31 to 61. */
  readonly low: number;
  readonly high: number;
}

const HALF = 31;

/** The number of fields that fit into a set. */
export const MOST_FIELDS = 2 * HALF;

export const NO_FIELDS: FieldSet = { low: 0, high: 0 };
export const ALL_FIELDS: FieldSet = { low: 2 ** HALF - 1, high: 2 ** HALF - 1 };

export class MutableFieldSet implements FieldSet {
  low = 0;
  high = 0;

  add(field: number): void {
    if (field < HALF) this.low |= 1 << field;
    else this.high |= 1 << (field - HALF);
  }
}

export function union(a: FieldSet, b: FieldSet): FieldSet {
  return { low: a.low | b.low, high: a.high | b.high };
}

export function intersect(a: FieldSet, b: FieldSet): FieldSet {
  return { low: a.low & b.low, high: a.high & b.high };
}

export function overlaps(a: FieldSet, b: FieldSet): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}

/** The indexes of the fields in a set, ascending. */
export function fieldsIn({ low, high }: FieldSet): number[] {
  return Array.from({ length: MOST_FIELDS }, (_, field) => field).filter((field) =>
    field < HALF ? (low >> field) & 1 : (high >> (field - HALF)) & 1,
  );
}

/** As saved: `LOW.HIGH`, in base 36. */
export const formatFieldSet = ({ low, high }: FieldSet) => `${low.toString(36)}.${high.toString(36)}`;

export function parseFieldSet(text: string): FieldSet {
  const [low = "", high = ""] = text.split(".");
  return { low: Number.parseInt(low, 36), high: Number.parseInt(high, 36) };
}
