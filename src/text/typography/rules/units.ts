/**
 * A no-break space between a number and its unit, currency or percent sign.
 *
 * Without a space, only unambiguous signs are separated: %, ‰, €, £, $ and °C. Source: the rules table; the
 * Lexique, « Unités » and « Pourcentage ».
 */
import { digitsAfter, isOneOf, isSpace, NO_BREAK, SPACES } from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

const UNITS = [
  ["%", "‰", "€", "\\$", "£", "¥", "°C", "°F", "k€", "M€", "Md€", "Mds€"],
  ["km", "hm", "dam", "m", "dm", "cm", "mm", "µm", "nm", "ha", "km/h"],
  ["kg", "g", "mg", "t", "hl", "l", "L", "cl", "ml", "mL"],
  ["min", "s", "ms"],
  ["octets?", "ko", "Ko", "kB", "Mo", "MB", "Go", "GB", "To", "TB", "Po"],
  [
    "W",
    "kW",
    "MW",
    "GW",
    "TW",
    "Wh",
    "kWh",
    "MWh",
    "GWh",
    "TWh",
    "V",
    "kV",
    "Hz",
    "kHz",
    "MHz",
    "GHz",
    "dB",
    "Ω",
  ],
  ["millions?", "milliards?", "euros?", "dollars?"],
]
  .flat()
  .join("|");

const SPACED = new RegExp(`(${SPACES}+)(?:${UNITS})(?![\\p{L}\\d'’])`, "uy");
const GLUED = /(?:[%‰€£]|°[CF]|\$)(?![\p{L}\d$])/uy;

export const units: MarkRule = {
  reads: "mark",
  name: "units",
  triggers: "0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    const end = digitsAfter(text, at);
    if (!isSpace(text.charCodeAt(end)) && !isOneOf(text, end, "%‰€£$°")) return;
    SPACED.lastIndex = end;
    const spaces = SPACED.exec(text)?.[1];
    if (spaces !== undefined) {
      replace(corrections, "units", end, end + spaces.length, NO_BREAK);
      return;
    }
    GLUED.lastIndex = end;
    const sign = GLUED.exec(text)?.[0];
    if (sign === undefined || startsWithDollar(text, at)) return;
    replace(corrections, "units", end, end + 1, NO_BREAK + sign.charAt(0));
  },
};

/** Whether the number that contains the digits at `at` starts with `$`: a formula, `$1,5$`. */
function startsWithDollar(text: string, at: number): boolean {
  return /\$(?:\d{1,9}[.,])?$/.test(text.slice(Math.max(0, at - 11), at));
}
