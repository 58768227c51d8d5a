/** The author's rating: a value on the journal's scale, and its subject. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";

export interface RatingScale {
  /** The highest mark. The lowest is 0. */
  readonly best: number;
  /** The smallest difference between two marks: 0.5 for halves. */
  readonly step: number;
}

/** The thing that is rated. `type` is a schema.org name such as `Book`. */
export interface RatingSubject {
  readonly type: string;
  readonly name: string;
  readonly url: string | undefined;
}

export interface Rating {
  /** From 0 to `best`, on the journal's scale. */
  readonly value: number;
  readonly best: number;
  readonly subject: RatingSubject | undefined;
}

const DECIMAL = /^[+-]?\d{1,6}(?:[.,]\d{1,6})?$/;
const FRACTION = /^([+-]?\d{1,6}(?:[.,]\d{1,6})?)\s*(?:\/|sur|out of)\s*(\d{1,6}(?:[.,]\d{1,6})?)$/i;

/** Parses `4`, `4.5`, `4,5`; undefined for anything else. */
export function parseDecimal(text: string): number | undefined {
  return DECIMAL.test(text.trim()) ? Number(text.trim().replace(",", ".")) : undefined;
}

/** Parses `4`, `4,5`, `4/5`, `8/10`, `3,5 sur 5` as a value and, if written, its scale. */
export function parseMark(text: string): { value: number; best?: number } | undefined {
  const fraction = FRACTION.exec(text.trim());
  const value = parseDecimal(fraction?.[1] ?? text);
  if (value === undefined) return undefined;
  const best = fraction?.[2] === undefined ? undefined : parseDecimal(fraction[2]);
  return best === undefined ? { value } : { value, best };
}

/** Converts a mark to the journal's scale. */
export function onScale(
  mark: { value: number; best?: number | undefined },
  scale: RatingScale,
): { value: number } | { error: Finding } {
  const best = mark.best ?? scale.best;
  if (!(best > 0)) return { error: catalogue.ratingScale({ given: best }) };
  if (mark.value < 0 || mark.value > best) {
    return { error: catalogue.ratingOutside({ given: mark.value, best }) };
  }
  const value = (mark.value / best) * scale.best;
  const steps = value / scale.step;
  if (Math.abs(steps - Math.round(steps)) > 1e-9) {
    return { error: catalogue.ratingStep({ given: value, step: scale.step }) };
  }
  return { value: Math.round(steps) * scale.step };
}
