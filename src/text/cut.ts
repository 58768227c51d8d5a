/** Texts made shorter, for descriptions and cards. */

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What can only begin something, and so ends no text. */
const OPENING = /(?:[\s«‹“„‘‚([{¿¡]|(?<=^|\s)["'])+$/u;
const LOOSE = /(?:[\s,;:.!?…–—-]|[«‹“„‘‚([{¿¡]|(?<=^|\s)["'])+$/u;

/**
 * Text of at most `length` characters, cut between two words and ended with an ellipsis when it is cut. A number
 * stays with its unit, and a guillemet with its word.
 */
export function cutAtWord(text: string, length: number): string {
  const clean = text.replace(/\s+/g, (space) => (/[\u00a0\u202f]/.test(space) ? "\u00a0" : " ")).trim();
  if (clean.length <= length) return spaced(clean.replace(OPENING, ""));
  return `${spaced(clean.slice(0, placeToCut(clean, length)).replace(LOOSE, ""))}…`;
}

function placeToCut(text: string, length: number): number {
  const space = text.lastIndexOf(" ", length - 1);
  if (space > length / 2) return space;
  const last = length - 1;
  // Half of a pair is no character.
  const whole = /[\ud800-\udbff]/.test(text[last - 1] ?? "") ? last - 1 : last;
  if (UNSPACED.test(text.slice(Math.max(0, whole - 2), whole))) return whole;
  // A word, an address, or words held together, too long to be shown: all of it is left out, unless it is all there is.
  if (space > 0) return space;
  const held = text.lastIndexOf("\u00a0", last);
  return held > 0 ? held : whole;
}

const spaced = (text: string) => text.replaceAll("\u00a0", " ");
