/** Counts words. A word begins with a letter or digit and continues with these, accents, apostrophes and hyphens. */

const OTHER = 0;
/** Continues a word, but cannot begin one. */
const INNER = 1;
const BEGINNING = 2;

/** Code units below this are in a lookup table; it covers European languages. */
const LATIN = 0x2100;

const BEGINS = /^[\p{L}\p{N}]/u;
const GOES_ON = /^[\p{M}’'-]/u;

function kindOf(character: string): number {
  if (BEGINS.test(character)) return BEGINNING;
  return GOES_ON.test(character) ? INNER : OTHER;
}

const KINDS = Uint8Array.from({ length: LATIN }, (_, code) => kindOf(String.fromCharCode(code)));

export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let kind = KINDS[code];
    if (kind === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += character.length - 1;
      kind = kindOf(character);
    }
    if (kind === BEGINNING && !isInside) words += 1;
    isInside = kind === BEGINNING || (kind === INNER && isInside);
  }
  return words;
}
