/** Truncates texts, for descriptions and cards. */

/** Scripts that do not separate words by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Characters that only open something and so cannot end a text. */
const OPENING = /(?:[\s«‹“„‘‚([{¿¡]|(?<=^|\s)["'])+$/u;
const LOOSE = /(?:[\s,;:.!?…–—-]|[«‹“„‘‚([{¿¡]|(?<=^|\s)["'])+$/u;

/**
 * At most `length` characters, truncated between words and ended with an ellipsis. Never separates a number
 * from its unit or a guillemet from its word.
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
  // Never split a surrogate pair.
  const whole = /[\ud800-\udbff]/.test(text[last - 1] ?? "") ? last - 1 : last;
  if (UNSPACED.test(text.slice(Math.max(0, whole - 2), whole))) return whole;
  // A word or URL too long to fit is dropped, unless nothing else is left.
  if (space > 0) return space;
  const noBreak = text.lastIndexOf("\u00a0", last);
  return noBreak > 0 ? noBreak : whole;
}

const spaced = (text: string) => text.replaceAll("\u00a0", " ");
