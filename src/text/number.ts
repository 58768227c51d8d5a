/** Formats numbers: « 10 000 », « 3,5 » in French, “10,000”, “3.5” in English. */
import { NARROW } from "./typography/characters.ts";

/**
 * Groups of three digits from 1000 on, the language's decimal separator, a true minus sign. Any language but English
 * is treated as French.
 *
 * @param digits maximum number of decimals; never pads with zeros
 * @throws RangeError if the number is not finite or has more than 15 digits
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

/**
 * A size in decimal units, to two digits or more: « 1,4 Mo », “1.4 MB”.
 * @param units of 1, 1,000, 1,000,000 … bytes
 */
export function inBytes(bytes: number, language: string, units: readonly string[]): string {
  let [value, step] = [bytes, 0];
  // 999,500 B would be 1,000 kB.
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${number(value, language, value < 10 ? 1 : 0)}\u00a0${units[step] ?? ""}`;
}

/** The digits of a positive number, never in exponential notation. */
function inFigures(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}
