/**
 * × and −: the signs of multiplication and negative quantities, with no-break spaces.
 *
 * 3 x 4 is a product only with spaces (4x4 is a car), -5 °C a negative quantity only with a unit (`ls -1` is
 * none), 5 - 3 a subtraction only with its result (5 - 3 = 2), otherwise perhaps a score. Source: the rules
 * table; the Lexique, « Signes mathématiques ».
 */
import {
  closesRightBefore,
  digitsAfter,
  isBlank,
  isDigit,
  isOneOf,
  NO_BREAK,
  SPACES,
  spacesAfter,
  spacesBefore,
} from "../characters.ts";
import { type Corrections, type MarkRule, replace } from "../rule.ts";

const NEGATIVE = new RegExp(
  `-\\d{1,9}(?:,\\d{1,9})?${SPACES}*(?:°[CF]|[%‰€£$]|degrés?|points?)(?![\\p{L}\\d])`,
  "uy",
);
const RESULT = new RegExp(`\\d{1,9}(?:,\\d{1,9})?${SPACES}+=`, "y");

/** Replaces the sign at `at` between two spaced numbers by `sign`, with no-break spaces. */
function typesetOperation(text: string, at: number, sign: string, corrections: Corrections): void {
  const start = spacesBefore(text, at);
  const end = spacesAfter(text, at + 1);
  replace(corrections, "signs", start, at, NO_BREAK);
  if (text[at] !== sign) replace(corrections, "signs", at, at + 1, sign);
  replace(corrections, "signs", at + 1, end, NO_BREAK);
}

/** Whether spaces and then a number stand on each side of `at`. */
function isBetweenNumbers(text: string, at: number): boolean {
  const start = spacesBefore(text, at);
  const end = spacesAfter(text, at + 1);
  return start < at && end > at + 1 && isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end));
}

function readHyphen(text: string, at: number, corrections: Corrections): void {
  if (isBetweenNumbers(text, at)) {
    RESULT.lastIndex = spacesAfter(text, at + 1);
    if (RESULT.test(text)) typesetOperation(text, at, "−", corrections);
    return;
  }
  if (!isDigit(text.charCodeAt(at + 1))) return;
  if (!isBlank(text.charCodeAt(at - 1)) && !isOneOf(text, at - 1, "(«“\"'")) return;
  if (isOneOf(text, at - 1, "\"'") && closesRightBefore(text, at)) return;
  if (isOneOf(text, spacesBefore(text, at) - 1, "0123456789%‰€$°")) return;
  NEGATIVE.lastIndex = at;
  if (NEGATIVE.test(text)) replace(corrections, "signs", at, at + 1, "−");
}

export const signs: MarkRule = {
  reads: "mark",
  name: "signs",
  triggers: "-0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    if (text[at] === "-") {
      readHyphen(text, at, corrections);
      return;
    }
    const sign = spacesAfter(text, digitsAfter(text, at));
    if ((text[sign] === "x" || text[sign] === "×") && isBetweenNumbers(text, sign)) {
      typesetOperation(text, sign, "×", corrections);
    }
  },
};
