/** Numbers as a reader expects them: « 10 000 », « 3,5 » in French, “10,000”, “3.5” in English. */
import { NARROW } from "./typography/characters.ts";

/**
 * A number in figures: groups of three from a thousand on, the decimal sign of the language, a true minus.
 * A language other than English is written as French. `digits` rounds to so many decimals; none are added.
 */
export function number(value: number, language: string, digits?: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15)
    throw new RangeError(`not a number to print: ${value}`);
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const english = /^en(?![a-z])/i.test(language);
  const rounded = digits === undefined ? value : Number(value.toFixed(digits));
  const [whole = "", decimals = ""] = inFigures(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, english ? "," : NARROW);
  const fraction = decimals === "" ? "" : (english ? "." : ",") + decimals;
  return (rounded < 0 ? "−" : "") + grouped + fraction;
}

/** The figures of a positive number, never in powers of ten. */
function inFigures(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}
