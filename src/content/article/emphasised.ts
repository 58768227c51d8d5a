/**
 * Fields with emphasis, such as a title: their values are plain words, and `emphasis` has the pieces that a page shows.
 * Which fields these are follows from their rows.
 */

import { emphasisMarkup, escapeEmphasis, readEmphasis } from "../../markdown/emphasis.ts";
import { type Html, html } from "../../text/html.ts";
import { type Piece, wordsOf } from "../../text/pieces.ts";
import { Passage } from "../../text/typography/passage.ts";
import { Rewriter } from "../../text/typography/rewriter.ts";
import type { RuleSwitches } from "../../text/typography/rule.ts";
import { ruleset } from "../../text/typography/typeset.ts";
import type { ArticleTable } from "./fields/article-fields.ts";
import type { FieldTable } from "./fields/field-row.ts";
import { type FieldText, mapTexts, textsOf } from "./fields/field-texts.ts";

/** The names under which the rows of a table, and those of their parts, have emphasis. */
type EmphasisName<Rows> = {
  [Name in keyof Rows]:
    | (Rows[Name] extends { readonly emphasis: infer Emphasis extends string } ? Emphasis : never)
    | (Rows[Name] extends { readonly parts: infer Parts } ? EmphasisName<Parts> : never);
}[keyof Rows];

/** The pieces of each field that has emphasis; fields without any are absent. */
export type FieldEmphasis = { readonly [Name in EmphasisName<ArticleTable>]?: readonly Piece[] };

export interface Emphasised {
  /** Undefined if no field has any. */
  readonly emphasis?: FieldEmphasis | undefined;
}

/** The texts whose emphasis is read. */
export function emphasisTexts(fields: object, table: FieldTable): FieldText[] {
  return textsOf(fields, table, "emphasis");
}

/**
 * Separates the emphasis of typed fields from their words.
 * @param isOptional whether a field may be absent; it is, if nothing but emphasis was typed
 */
export function withEmphasis<Fields extends object>(
  fields: Fields,
  table: FieldTable,
  isOptional: (field: string) => boolean,
): Fields & Emphasised {
  const emphasis = new Map<string, readonly Piece[]>();
  const absent = new Set<string>();
  const words = mapTexts(fields, table, "emphasis", ({ row, path, text }) => {
    const pieces = readEmphasis(text);
    if (pieces.some(({ em, strong }) => em || strong)) emphasis.set(row.emphasis ?? "", pieces);
    const plain = wordsOf(pieces).trim();
    const [field = "", ...parts] = path.map(String);
    if (plain === "" && parts.length === 0 && isOptional(field)) absent.add(field);
    return plain;
  });
  return {
    ...words,
    ...Object.fromEntries([...absent].map((field) => [field, undefined])),
    ...(emphasis.size > 0 && { emphasis: Object.fromEntries(emphasis) }),
  };
}

/** What a page shows of a field. */
export function markupOf(pieces: readonly Piece[] | undefined, words: string): Html {
  return pieces ? emphasisMarkup(pieces) : html`${words}`;
}

/** The words of a typed text, without its emphasis. */
export const plainWords = (typed: string) => wordsOf(readEmphasis(typed));

/** Plain words, escaped for a field whose emphasis is read. */
export const typedWords = (words: string) => escapeEmphasis(words);

/** Typesets the pieces of every field as one text each. */
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

/** Typesets the whole text; each correction goes into the piece in which it begins. */
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
