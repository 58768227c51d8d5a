/** Fields whose words may be emphasised: parted at the door into plain words, for everybody, and how a page sets them. */

import { emphasisMarkup, escapeEmphasis, readEmphasis } from "../../markdown/emphasis.ts";
import { type Html, html } from "../../text/html.ts";
import { type Piece, wordsOf } from "../../text/pieces.ts";
import { Passage } from "../../text/typography/passage.ts";
import { Rewriter } from "../../text/typography/rewriter.ts";
import type { RuleSwitches } from "../../text/typography/rule.ts";
import { ruleset } from "../../text/typography/typeset.ts";

/** The pieces of each field that has emphasis; a field of plain words is not there. */
export interface FieldEmphasis {
  readonly title?: readonly Piece[];
  readonly chapo?: readonly Piece[];
  readonly caption?: readonly Piece[];
  readonly series?: readonly Piece[];
}

export interface Emphasised {
  /** Undefined where no field has any. */
  readonly emphasis?: FieldEmphasis | undefined;
}

interface Words {
  readonly title: string;
  readonly chapo?: string | undefined;
  readonly image?: { readonly caption?: string | undefined } | undefined;
  readonly series?: { readonly title: string } | undefined;
}

/** The fields with plain words in them, and their emphasis beside. */
export function withEmphasis<Fields extends Words>(fields: Fields): Fields & Emphasised {
  const { image, series } = fields;
  const read = {
    title: readEmphasis(fields.title),
    chapo: fields.chapo === undefined ? undefined : readEmphasis(fields.chapo),
    caption: image?.caption === undefined ? undefined : readEmphasis(image.caption),
    series: series && readEmphasis(series.title),
  };
  const marked = Object.entries(read).filter(([, pieces]) => pieces?.some(({ em, strong }) => em || strong));
  return {
    ...fields,
    title: trimmed(read.title),
    ...(read.chapo && { chapo: trimmed(read.chapo) || undefined }),
    ...(image && read.caption && { image: { ...image, caption: trimmed(read.caption) } }),
    ...(series && read.series && { series: { ...series, title: trimmed(read.series) } }),
    ...(marked.length > 0 && { emphasis: Object.fromEntries(marked) }),
  };
}

/** What a page shows of a field. */
export function markupOf(pieces: readonly Piece[] | undefined, words: string): Html {
  return pieces ? emphasisMarkup(pieces) : html`${words}`;
}

/** What is left of typed words when their emphasis is taken away. */
export const plainWords = (typed: string) => wordsOf(readEmphasis(typed));

/** Plain words as they are to be typed in a field whose emphasis is read. */
export const typedWords = (words: string) => escapeEmphasis(words);

const trimmed = (pieces: readonly Piece[]) => wordsOf(pieces).trim();

/** Sets the pieces of every field as one text each. */
export function setEmphasis(
  { emphasis }: Emphasised,
  language: string,
  rules: RuleSwitches | false,
): FieldEmphasis | undefined {
  if (!emphasis || rules === false) return emphasis;
  return Object.fromEntries(
    Object.entries(emphasis).map(([field, pieces]: [string, readonly Piece[]]) => [
      field,
      setPieces(pieces, language, rules),
    ]),
  );
}

/** Sets words whatever pieces they are cut into; each correction is written into the piece that it begins in. */
function setPieces(pieces: readonly Piece[], language: string, rules: RuleSwitches): readonly Piece[] {
  const text = wordsOf(pieces);
  const rewriter = new Rewriter(text, ruleset(language, rules)?.read(new Passage(text)).edits ?? []);
  let start = 0;
  return pieces.map((piece) => {
    const stretch = { start, end: start + piece.text.length };
    start = stretch.end;
    return { ...piece, text: rewriter.rewrite(stretch) };
  });
}
