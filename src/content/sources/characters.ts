/** Finds forbidden and invisible characters in texts. */

import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { hasLeftovers, leftoverIn } from "../../text/compatibility-characters.ts";

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the searched characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/u;

/** The first control character, noncharacter or lone surrogate, which HTML and XML cannot represent; `at` is its offset. */
export function forbiddenCharacter(text: string): { at: number; codePoint: string } | undefined {
  const at = text.search(FORBIDDEN);
  return at === -1 ? undefined : { at, codePoint: name(text.codePointAt(at) ?? 0) };
}

/** Invisible characters, except those of emoji, flags and scripts, and soft hyphens. */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\u00ad\u034f\u17b4\u17b5\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}]]/v;
/** These exceptions in the wrong place: joiners in Latin words, repeated selectors, tags without a flag. */
const OUT_OF_PLACE =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])[\u200c\u200d]|(?<=[\p{Script=Latin}\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0020}-\u{e007f}]/v;
const MISLEADING = new RegExp(`${INVISIBLE.source}|${OUT_OF_PLACE.source}`, "v");

/** Reports direction overrides and zero-width characters, which readers cannot see and attackers can use. */
export function invisibleCharacters(source: Source): Problem[] {
  const at = source.text.search(MISLEADING);
  if (at === -1) return [];
  const codePoint = name(source.text.codePointAt(at) ?? 0);
  return [source.problem(catalogue.invisibleCharacter({ codePoint }), source.placeOf(at))];
}

/** Reports leftovers of a word processor or a PDF, line by line. */
export function leftoverCharacters(source: Source): Problem[] {
  if (!hasLeftovers(source.text)) return [];
  return source.text.split("\n").flatMap((line, index): Problem[] => {
    const left = leftoverIn(line);
    if (!left) return [];
    const { kind, character, at, mended } = left;
    const codePoint = name(character.codePointAt(0) ?? 0);
    const finding =
      kind === "form"
        ? catalogue.letterForm({ character, codePoint, mended })
        : kind === "soft hyphen"
          ? catalogue.softHyphen({ codePoint, mended })
          : kind === "bullet"
            ? catalogue.wordBullet({ codePoint, mended })
            : catalogue.privateCharacter({ codePoint });
    return [source.problem(finding, source.place(index + 1, at + 1))];
  });
}

const COMMENT = / ?%%(?!%)[^\n]*?%%/;

/**
 * Reports comments of Markdown in front matter, where they would be shown.
 * @param end the first line of the body, from 1
 */
export function commentsInFields(source: Source, end: number): Problem[] {
  if (!source.text.includes("%%")) return [];
  return source.text.split("\n", end - 1).flatMap((line, index): Problem[] => {
    const [written] = (!line.trimStart().startsWith("#") && COMMENT.exec(line)) || [];
    if (written === undefined) return [];
    const finding = catalogue.commentInField({ written, meant: "" });
    return [source.problem(finding, source.place(index + 1, line.indexOf(written) + 1))];
  });
}

const name = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
