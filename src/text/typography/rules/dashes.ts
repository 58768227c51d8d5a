/**
 * Tirets: a hyphen between spaces becomes a dash, and an incise (a parenthesis between dashes) gets a no-break space
 * on its inner sides: `le pays –·et lui seul·– décide`.
 *
 * `-` and `--` become an en dash, `---` an em dash; typed dashes keep their length. Dashes of a sentence are paired;
 * a lone dash opens a parenthesis that the full stop closes. An odd number from three on is an enumeration: only the
 * shape changes. A no-break space typed on one side stays. A spaced hyphen between two numbers may be a score, a
 * range or a difference, and stays. Source: the rules table; the Lexique, « Tiret ».
 */
import {
  closesRightBefore,
  isBlank,
  isDigit,
  isLetter,
  isNoBreakSpace,
  isOneOf,
  isSpace,
  isWordLike,
  LINE_BREAK,
  NO_BREAK,
  SPACES,
  spacesAfter,
  spacesBefore,
} from "../characters.ts";
import type { Passage } from "../passage.ts";
import { closesQuotation } from "../quotations.ts";
import { type Corrections, type PassageRule, replace } from "../rule.ts";
import type { Span } from "../span.ts";

const DASHES = /[-–—]+/g;

/** The dash for each way of typing it. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ "-": "–", "--": "–", "---": "—", "–": "–", "—": "—" }),
);

const SENTENCE_END = new RegExp(`[.!?…](?:${SPACES}*["»”)\\]])*${SPACES}+(?:["«“(]${SPACES}*)?\\p{Lu}`, "gu");
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{Lu}|MM|St)$/u;

/** Whether a sentence ends between two dashes. The full stop of `M. Dupont` does not count. */
function endsSentence(between: string): boolean {
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(between); match !== null; match = SENTENCE_END.exec(between)) {
    if (match[0][0] !== "." || !ABBREVIATION.test(between.slice(Math.max(0, match.index - 4), match.index)))
      return true;
  }
  return false;
}

/** Whether both sides are figures or single letters (`x - y`), so that it may not be a dash. */
function isArithmetic(text: string, before: number, after: number): boolean {
  const left = text.charCodeAt(before - 1);
  const right = text.charCodeAt(after);
  if (isDigit(right) && (isDigit(left) || isOneOf(text, before - 1, "%‰€$£°)"))) return true;
  return (
    isLetter(left) &&
    isLetter(right) &&
    !isWordLike(text.charCodeAt(before - 2)) &&
    !isWordLike(text.charCodeAt(after + 1)) &&
    // An elided letter (`l'`) starts a word; a quote after which the text ends may close a quotation.
    !(isOneOf(text, after + 1, "'’") && isLetter(text.charCodeAt(after + 2)))
  );
}

interface Dash extends Span {
  readonly shape: string;
  /** The spaces on both sides; which one is the inner one depends on the other dashes. */
  readonly before: Span;
  readonly after: Span;
}

/** A dash between spaces, or one that closes an incise before a comma or the end of the text. */
function dashAt(passage: Passage, start: number, end: number): Dash | undefined {
  const text = passage.text;
  const shape = SHAPES.get(text.slice(start, end));
  const before = { start: spacesBefore(text, start), end: start };
  const after = { start: end, end: spacesAfter(text, end) };
  if (shape === undefined || before.start === start || before.start === 0) return undefined;
  if (isOneOf(text, before.start - 1, "\u2028([{–—-") || opensRightBefore(passage, before.start))
    return undefined;
  if (after.end === end && !isBlank(text.charCodeAt(end)) && !isOneOf(text, end, ',;:.!?…)»”"'))
    return undefined;
  if (isArithmetic(text, before.start, after.end)) return undefined;
  return { start, end, shape, before, after };
}

/** Whether the character at `next`, after the space, shows that the dash opens nothing. */
function opensNothing(text: string, next: number): boolean {
  return isBlank(text.charCodeAt(next)) || isOneOf(text, next, ";:!?»”)");
}

function typesetDash(text: string, dash: Dash, inner: Span | undefined, corrections: Corrections): void {
  if (text.slice(dash.start, dash.end) !== dash.shape)
    replace(corrections, "dashes", dash.start, dash.end, dash.shape);
  if (inner === undefined || inner.start === inner.end) return;
  const kept = [dash.before, dash.after].some(
    ({ start, end }) => end === start + 1 && isNoBreakSpace(text.charCodeAt(start)),
  );
  if (!kept || text.slice(inner.start, inner.end) === "\u202f")
    replace(corrections, "dashes", inner.start, inner.end, NO_BREAK);
}

/** Typesets the dashes of a sentence. */
function typesetSentence(text: string, dashes: readonly Dash[], corrections: Corrections): void {
  const paired = dashes.length === 1 || dashes.length % 2 === 0;
  dashes.forEach((dash, index) => {
    const closes = index % 2 === 1;
    if (!closes && (dash.after.end === dash.end || opensNothing(text, dash.after.end))) return;
    const inner = closes ? dash.before : dash.after;
    typesetDash(text, dash, paired ? inner : undefined, corrections);
  });
}

/** Whether a quotation opens directly before `at`. */
function opensRightBefore(passage: Passage, at: number): boolean {
  const text = passage.text;
  if (isOneOf(text, at - 1, "«“")) return true;
  if (!isOneOf(text, at - 1, "\"'") || closesRightBefore(text, at)) return false;
  return !isBlank(text.charCodeAt(at)) || !closesQuotation(passage, at - 1); // " oui " - hélas
}

/** A dash that starts a line of dialogue: a no-break space follows it. */
function readDialogue(passage: Passage, start: number, end: number, corrections: Corrections): void {
  const text = passage.text;
  if (text[start] === "-" || end !== start + 1 || !isSpace(text.charCodeAt(end))) return;
  if (opensNothing(text, spacesAfter(text, end))) return;
  const before = spacesBefore(text, start);
  if (before === 0 || text[before - 1] === LINE_BREAK || opensRightBefore(passage, before)) {
    replace(corrections, "dashes", end, spacesAfter(text, end), NO_BREAK);
  }
}

/** Whether a dash may start at `at`: after a space, or after a mark that opens a quotation. */
function mayBegin(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) || isOneOf(text, at - 1, "«“\"'");
}

function readDashes(passage: Passage, corrections: Corrections): void {
  const text = passage.text;
  let sentence: Dash[] = [];
  DASHES.lastIndex = 0;
  for (let match = DASHES.exec(text); match !== null; match = DASHES.exec(text)) {
    const end = match.index + match[0].length;
    if (!mayBegin(text, match.index) || passage.isUntouchable(match.index, end)) continue;
    const dash = dashAt(passage, match.index, end);
    if (dash === undefined) {
      readDialogue(passage, match.index, end, corrections);
      continue;
    }
    const last = sentence.at(-1);
    if (last !== undefined && endsSentence(text.slice(last.end, dash.start))) {
      typesetSentence(text, sentence, corrections);
      sentence = [];
    }
    sentence.push(dash);
  }
  typesetSentence(text, sentence, corrections);
}

export const dashes: PassageRule = {
  reads: "passage",
  name: "dashes",
  triggers: "-–—",
  afterLetters: false,
  concerns: mayBegin,
  read: readDashes,
};
