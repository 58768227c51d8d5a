/**
 * Ponctuation haute: a narrow no-break space before ; ! ? and groups of them (?!, !!!).
 *
 * A space before a mark is replaced. A mark without one gets it only where it must be punctuation: not at the
 * end of an entity, a call, a name (Yahoo!) or a factorial. Source: Lexique de l'Imprimerie nationale, «
 * Ponctuation ».
 */
import {
  charAt,
  charBefore,
  closesRightBefore,
  isBlank,
  isDigit,
  isLetter,
  isOneOf,
  isWordLike,
  NARROW,
  OBJECT,
  spacesBefore,
} from "../characters.ts";
import { type MarkRule, replace } from "../rule.ts";

const MARKS = ";!?";

/** Characters that may follow marks at the end of a clause. */
const FOLLOWING = ")]}»”’\"'…–—-\ufffc";

/** Characters, besides letters and digits, that may precede a mark typed without a space. */
const PRECEDING = ')]»”’"%€$£°…\ufffc';

/** Names that end with an exclamation mark. */
const EXCLAIMING_NAME = /(?<![\p{L}\d])(?:Yahoo|Joomla|Jeopardy|Mamma Mia)$/u;

const ENTITY = /&#?\w{1,31}$/;

function mayFollow(text: string, at: number): boolean {
  if (isBlank(text.charCodeAt(at))) return true;
  if (isOneOf(text, at, ".,")) return !isWordLike(text.charCodeAt(at + 1));
  return isOneOf(text, at, FOLLOWING);
}

/** Whether the bracket that closes directly before `at` belongs to a call: `appel(a, b)`. */
function closesCall(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at - 1);
  return open > 0 && at - open < 80 && isWordLike(text.charCodeAt(open - 1));
}

/** Whether `!` follows a single letter or a small number: n!, 5!. */
function isFactorial(text: string, at: number): boolean {
  let start = at;
  while (start > at - 3 && isWordLike(text.charCodeAt(start - 1))) start--;
  const length = at - start;
  if (text[at - 1] === OBJECT) return false;
  return length === 1 || (length === 2 && isDigit(text.charCodeAt(at - 1)));
}

/** Whether the marks, typed without a space, can only be punctuation. */
function endsClause(text: string, at: number, end: number): boolean {
  const before = charBefore(text, at);
  const isWord = isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1));
  if (!isWord && !PRECEDING.includes(before || " ")) return false;
  if (before === '"' && !closesRightBefore(text, at)) return false;
  if (end - at > 1) return true;
  switch (text[at]) {
    case ";":
      return !ENTITY.test(text.slice(Math.max(0, at - 34), at)) && !(before === ")" && closesCall(text, at));
    case "!":
      return !isFactorial(text, at) && !EXCLAIMING_NAME.test(text.slice(Math.max(0, at - 12), at));
    default:
      return true;
  }
}

export const punctuation: MarkRule = {
  reads: "mark",
  name: "punctuation",
  triggers: MARKS,
  afterLetters: true,
  read({ text }, at, corrections) {
    if (at === 0 || isOneOf(text, at - 1, MARKS)) return;
    let end = at + 1;
    while (isOneOf(text, end, MARKS)) end++;
    if (!mayFollow(text, end)) return;
    const start = spacesBefore(text, at);
    if (start === at) {
      if (endsClause(text, at, end))
        replace(corrections, "punctuation", at, at + 1, NARROW + charAt(text, at));
      return;
    }
    if (text[at] === ";" && isOneOf(text, end, ")-")) return; // ;) and ;-)
    if (start === 0 || isOneOf(text, start - 1, "([{«\u2028")) return;
    replace(corrections, "punctuation", start, at, NARROW);
  },
};
