/**
 * The characters that typography is made of, by name, and the few questions that every rule asks of one.
 * The questions take a code unit, or `NaN` for the edge of the text (what `charCodeAt` gives there).
 */

/** Espace fine insécable: before ; ! ? and inside guillemets, between groups of three digits. */
export const NARROW = "\u202f";

/** Espace insécable: before the colon, between a number and its unit. */
export const NO_BREAK = "\u00a0";

/** Stands, in the text that the rules read, for what is there but is no text: code, a picture, an address. */
export const OBJECT = "\ufffc";

/** Stands for a line break that the author asked for: an edge for the rules, never a space to replace. */
export const LINE_BREAK = "\u2028";

/** Every space that an author may have typed, or pasted, where a rule expects one: a class for patterns. */
export const SPACES = "[ \\t\\r\\n\\u00a0\\u2000-\\u200a\\u202f]";

/** Whether the code unit is one of {@link SPACES}. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** A space at which no line may end. */
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

/** A letter of any script, or a combining accent: text may come decomposed. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code <= 0x2af) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);
}

/** A letter, a digit, or an object that stands where a word could. */
export function isWordLike(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0xfffc;
}

/** Where the run of spaces that ends at `at` begins; `at` itself where there is none. */
export function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the run of spaces that begins at `at` ends; `at` itself where there is none. */
export function spacesAfter(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Where the run of digits that begins at `at` ends. */
export function digitsAfter(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The character at `at`, or nothing at all past the edges. */
export function charAt(text: string, at: number): string {
  return text[at] ?? "";
}

/** Whether the character at `at` is one of `set`: never, past the edges. */
export function isOneOf(text: string, at: number, set: string): boolean {
  const char = text[at];
  return char !== undefined && set.includes(char);
}

/** The character before `at`, where three full stops count as the … that they become. */
export function charBefore(text: string, at: number): string {
  return text.startsWith("...", at - 3) ? "…" : charAt(text, at - 1);
}

/** Whether a straight quote right before `at` closes: it stands against what it ends. */
export function closesRightBefore(text: string, at: number): boolean {
  return !isBlank(text.charCodeAt(at - 2)) && !isOneOf(text, at - 2, "«“‘([{/–—-");
}
