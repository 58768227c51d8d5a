/**
 * Unclosed emphasis in a title, a standfirst or a caption, and syntax that works only in a body: code, strikethrough
 * and highlights.
 */

import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding } from "../../problems/problem.ts";
import type { EmphasisKind } from "../../text/locales/problems/unread.ts";
import { highlights, strikethrough } from "../doubled-signs.ts";
import { emphasisParser } from "../emphasis.ts";
import type { LocatedFinding } from "../environment.ts";
import { onlyPicture } from "../figures.ts";
import { startOf } from "../inline-runs.ts";
import { delimiters } from "./delimiters.ts";
import type { InLine } from "./dialect-lines.ts";
import type { UnreadMark } from "./mark.ts";
import { misreadSigns } from "./misread-signs.ts";
import type { MarkdownPlaces } from "./places.ts";
import { unclosedMarks } from "./unclosed.ts";

const parser = emphasisParser().enable("strikethrough").use(strikethrough).use(highlights).use(delimiters);

/** Paired marks that work only in a body. */
const OF_BODY =
  /(?<![`~=\\\p{L}\p{N}])(`{1,2}|~~|==)(?=\S)((?:(?!\1).){1,200}?)(?<=\S)\1(?![`~=\p{L}\p{N}])/gu;
const KINDS: ReadonlyMap<string, EmphasisKind> = new Map([
  ["`", "code"],
  ["``", "code"],
  ["~~", "strike"],
  ["==", "highlight"],
]);

/** A likely end of the words to emphasize. */
const END = /\s*(?:[,;:.!?…»”")\]]|\s[—–-]\s|$)/u;
/** Titles of works are seldom longer than this, in words. */
const MAX_WORDS = 6;

/** Findings with their offsets in the text. */
export function fieldMarks(words: string): InLine[] {
  if (!/[*_`~=]/.test(words)) return [];
  const ofBody = [...words.matchAll(OF_BODY)].flatMap(
    ({ 0: written, 1: mark = "", 2: meant = "", index }) => {
      const kind = KINDS.get(mark);
      return kind ? [{ at: index, finding: catalogue.markOfBody({ kind, mark, written, meant }) }] : [];
    },
  );
  const unread: UnreadMark[] = [];
  const [inline] = parser.parseInline(words, { unread });
  const open = unclosedMarks(unread).flatMap(({ finding, unread: { at, mark } }): InLine[] => {
    const sign = mark.type === "delimiters" ? mark.run.mark : "";
    if (
      ofBody.some(
        ({ at: from, finding: { instead } }) => at >= from && at < from + (instead?.written?.length ?? 0),
      )
    )
      return [];
    const kind = KINDS.get(sign);
    if (kind) return [{ at, finding: catalogue.markOfBody({ kind, mark: sign, written: sign, meant: "" }) }];
    return [{ at, finding: finding.instead ? finding : { ...finding, ...closed(words.slice(at), sign) } }];
  });
  return [...ofBody, ...open, ...(inline ? misreadSigns(inline) : [])].toSorted((a, b) => a.at - b.at);
}

/** Findings for the caption of a picture that is alone in its paragraph. */
export function captionMarks(paragraph: Token, places: MarkdownPlaces): LocatedFinding[] {
  const image = onlyPicture(paragraph);
  const origin = image && startOf(image);
  const caption = image?.attrGet("title") ?? "";
  const from = caption === "" ? -1 : (origin?.src.lastIndexOf(caption) ?? -1);
  if (!origin || from === -1) return [];
  return fieldMarks(caption).map(({ finding, at }) => ({ finding, ...places.of(origin.tokens, from + at) }));
}

/** Suggests closing the mark where the emphasized words seem to end. */
function closed(rest: string, mark: string): Pick<Finding, "instead"> {
  const inside = rest.slice(mark.length);
  const written = inside.slice(0, END.exec(inside)?.index ?? 0);
  const isShort = written !== "" && written.split(/\s+/).length <= MAX_WORDS;
  return isShort ? { instead: { written: `${mark}${written}`, meant: `${mark}${written}${mark}` } } : {};
}
