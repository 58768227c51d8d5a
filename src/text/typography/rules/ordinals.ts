/**
 * Ordinals: the ending of 1er, 1re, 2e, XXIe becomes a superscript where markup allows it, and a no-break
 * space keeps the number with its century.
 *
 * Plain text cannot raise letters, so `1er` stays. Wrong endings (2ème) are left to the author. A one-letter
 * Roman numeral must be followed by a word that proves it (Ve République): Xe is also xenon. Source: the
 * Lexique, « Nombres ordinaux », « Siècles ».
 */
import { charBefore, digitsAfter, isDigit, isLetter, isOneOf, NO_BREAK, SPACES } from "../characters.ts";
import { type Corrections, type MarkRule, replace } from "../rule.ts";
import type { Span } from "../span.ts";

const FIRST = /1(ers?|res?)(?![\p{L}\p{N}'’_])/uy;
const OTHER = /\d+(es?|n?des?|nds?)(?![\p{L}\p{N}'’_]|-\d+(?!\d|e))/uy;
const ROMAN_FIRST = /I(er)(?![\p{L}\p{N}'’_])/uy;
const ROMAN = /(?:X{1,3}(?:IX|IV|V?I{1,3}|V)|X{2,3}|IX|IV|VI{1,3}|II{1,2})(e)(?![\p{L}\p{N}'’_])/uy;
const ROMAN_ONE_LETTER = new RegExp(
  `(?:[VX](e)|I(re))(?=${SPACES}+(?:siècles?|millénaires?|République|arrondissement|dynastie|congrès|Internationale|` +
    `circonscription|armée|corps|division|plan|législature|(?:et|ou|au)${SPACES}+(?:les?${SPACES}+)?[IVX]+e)(?!\\p{L})|-[IVX]+e(?!\\p{L}))`,
  "uy",
);
const CENTURY = new RegExp(`(${SPACES}+)(?:siècles?|millénaires?)(?!\\p{L})`, "iuy");

/** The span of the ending that `pattern` matches at `at`. */
function ending(pattern: RegExp, text: string, at: number): Span | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const letters = match?.[1] ?? match?.[2];
  if (match === null || letters === undefined) return undefined;
  const end = at + match[0].length;
  return { start: end - letters.length, end };
}

function arabic(text: string, at: number): Span | undefined {
  if (!isLetter(text.charCodeAt(digitsAfter(text, at)))) return undefined;
  const first = ending(FIRST, text, at);
  if (first !== undefined) return first;
  const other = ending(OTHER, text, at);
  if (other === undefined) return undefined;
  const number = text.slice(at, other.start);
  if (number === "1" || number.startsWith("0")) return undefined;
  if (text[other.start] !== "e" && number !== "2") return undefined; // 2de, 2nd
  return /iphone\s$/i.test(text.slice(Math.max(0, at - 7), at)) ? undefined : other;
}

function roman(text: string, at: number): Span | undefined {
  if (!isOneOf(text, at + 1, "IVXer")) return undefined;
  return ending(ROMAN_FIRST, text, at) ?? ending(ROMAN, text, at) ?? ending(ROMAN_ONE_LETTER, text, at);
}

/** Whether a number may start at `at`: not in `A4e`, `1,2e` or `b-2e`, but in `16e-17e`. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return false;
  const char = charBefore(text, at);
  return char === "-" ? text[at - 2] === "e" : !".,/_#+".includes(char || " ");
}

function read(text: string, at: number, corrections: Corrections): void {
  if (!mayBegin(text, at)) return;
  const letters = isDigit(text.charCodeAt(at)) ? arabic(text, at) : roman(text, at);
  if (letters === undefined) return;
  corrections.superiors.push(letters);
  CENTURY.lastIndex = letters.end;
  const spaces = CENTURY.exec(text)?.[1];
  if (spaces !== undefined)
    replace(corrections, "ordinals", letters.end, letters.end + spaces.length, NO_BREAK);
}

export const ordinals: MarkRule = {
  reads: "mark",
  name: "ordinals",
  triggers: "0123456789IVX",
  afterLetters: false,
  read: (passage, at, corrections) => read(passage.text, at, corrections),
};
