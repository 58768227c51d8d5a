/** Reduces text to what the available fonts can show. */

/** Invisible characters: joiners, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Spaces that the shaper derives from the ordinary space, each in its own width. */
const FINE = /[\u2000-\u200a\u202f\u205f]/;
/** Treated as decoration: dropped if no font covers it. */
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3/u;
/** Joiners shape the neighbouring letters in Persian and Indic scripts. */
const JOINERS: readonly string[] = ["\u200c", "\u200d"];

/**
 * The text without emoji that no font covers; undefined if another character is not covered, or nothing is
 * left.
 * @param covers whether a font has a glyph for a code point
 */
export function settable(text: string, covers: (codePoint: number) => boolean): string | undefined {
  const chars = [...text.normalize("NFC")];
  let set = "";
  for (const [index, char] of chars.entries()) {
    if (JOINERS.includes(char) && isLetter(chars[index - 1]) && isLetter(chars[index + 1])) set += char;
    else if (INVISIBLE.test(char)) continue;
    else if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(char)) set += " ";
    else if (FINE.test(char)) set += char;
    else if (covers(char.codePointAt(0) ?? 0)) set += char;
    else if (/\p{Zs}/u.test(char)) set += " ";
    else if (!EMOJI.test(char)) return undefined;
  }
  const tidy = set.replace(/ {2,}/g, " ").trim();
  return /\S/.test(tidy) ? tidy : undefined;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}]/u.test(char);

/** Whether a text runs right to left, which its first letter decides. */
export function runsLeftwards(text: string): boolean {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
