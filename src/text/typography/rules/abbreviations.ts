/**
 * A no-break space after an abbreviation before a name (M. Dupont, Mme Curie, Dr House) or a number (n° 5, p.
 * 12, art. 3). Source: the rules table; the Lexique, « Abréviations ».
 */
import {
  charBefore,
  isDigit,
  isLetter,
  isOneOf,
  isSpace,
  NO_BREAK,
  SPACES,
  spacesBefore,
} from "../characters.ts";
import { type Corrections, type MarkRule, replace } from "../rule.ts";

const TITLE = new RegExp(
  `(MM?\\.|Mmes?|Mlles?|Mgr|Drs?|Prs?)(${SPACES}+)(?=\\p{Lu}|d['’]\\p{Lu}|(?:de|du|des|le|la|van|von)${SPACES}+\\p{L})`,
  "uy",
);

const BEFORE_NUMBER = /(?<![\p{L}\d])(?:[nN][°º]s?|pp?\.|art\.|chap\.|fig\.|vol\.|t\.|§)$/u;

function readTitle(text: string, at: number, corrections: Corrections): void {
  if (!isOneOf(text, at + 1, ".Mmlgr")) return;
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before) || charBefore(text, at) === ".") return;
  TITLE.lastIndex = at;
  const match = TITLE.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return;
  const start = at + match[1].length;
  replace(corrections, "abbreviations", start, start + match[2].length, NO_BREAK);
}

function readNumber(text: string, at: number, corrections: Corrections): void {
  if (!isSpace(text.charCodeAt(at - 1))) return;
  const start = spacesBefore(text, at);
  if (!isOneOf(text, start - 1, ".°ºs§")) return;
  if (BEFORE_NUMBER.test(text.slice(Math.max(0, start - 7), start)))
    replace(corrections, "abbreviations", start, at, NO_BREAK);
}

export const abbreviations: MarkRule = {
  reads: "mark",
  name: "abbreviations",
  triggers: "MDP0123456789",
  afterLetters: false,
  read({ text }, at, corrections) {
    if (isDigit(text.charCodeAt(at))) readNumber(text, at, corrections);
    else readTitle(text, at, corrections);
  },
};
