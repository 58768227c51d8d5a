/**
 * Named characters of typography, and the predicates that rules share. A predicate takes a code unit, or
 * `NaN` at the edges of the text, as `charCodeAt` returns it.
 */

/**
 * Narrow no-break space (espace fine insécable): before ; ! ? and inside guillemets, between groups of three
 * digits.
 */
export const NARROW = "\u202f";

/** No-break space (espace insécable): before the colon, between a number and its unit. */
export const NO_BREAK = "\u00a0";

/** Placeholder in a passage for anything that is not text: code, an image, a URL. */
export const OBJECT = "\ufffc";

/** Placeholder for a hard line break: an edge for the rules, never a space to replace. */
export const LINE_BREAK = "\u2028";

/** Character class of all spaces that an author may have typed or pasted. */
export const SPACES = "[ \\t\\r\\n\\u00a0\\u2000-\\u200a\\u202f]";

/** Whether the code unit is one of {@link SPACES}. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** Whether the code unit is a no-break space. */
export function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2007;
}

/** A space, a line break or the edge of the text. */
export function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x2028 || Number.isNaN(code);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter of any script, or a combining accent, since text may be in NFD. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code <= 0x2af) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);
}

/** A letter, a digit, or an object placeholder in place of a word. */
export function isWordLike(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0xfffc;
}

/** Start of the run of spaces that ends at `at`; `at` itself if there is none. */
export function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** End of the run of spaces that starts at `at`; `at` itself if there is none. */
export function spacesAfter(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** End of the run of digits that starts at `at`. */
export function digitsAfter(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The character at `at`; empty outside the text. */
export function charAt(text: string, at: number): string {
  return text[at] ?? "";
}

/** Whether the character at `at` is in `set`; false outside the text. */
export function isOneOf(text: string, at: number, set: string): boolean {
  const char = text[at];
  return char !== undefined && set.includes(char);
}

/** The character before `at`; three full stops count as the … that they become. */
export function charBefore(text: string, at: number): string {
  return text.startsWith("...", at - 3) ? "…" : charAt(text, at - 1);
}

/** Whether a straight quote directly before `at` closes: it touches the character before it. */
export function closesRightBefore(text: string, at: number): boolean {
  return !isBlank(text.charCodeAt(at - 2)) && !isOneOf(text, at - 2, "«“‘([{/–—-");
}
