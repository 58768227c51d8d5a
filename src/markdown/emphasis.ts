/**
 * Emphasis in text outside a body: a title, a standfirst, a caption. `*…*`, `_…_`, `**…**` and entities are read as
 * in a body, and a backslash escapes. Links, code and HTML stay as typed.
 */
import MarkdownIt from "markdown-it";
import { type Html, html } from "../text/html.ts";
import type { Piece } from "../text/pieces.ts";

const SIGNS = /[*_&\\]/;
const BACKSLASH = 0x5c;

const parser = emphasisParser();

/** A parser for emphasis, entities and escapes only. */
export function emphasisParser(): MarkdownIt {
  const md = new MarkdownIt("zero").enable(["emphasis", "entity"]);
  md.inline.ruler.before("emphasis", "escaped_sign", (state, silent) => {
    const sign = state.src[state.pos + 1] ?? "";
    if (state.src.charCodeAt(state.pos) !== BACKSLASH || !SIGNS.test(sign)) return false;
    if (!silent) state.pending += sign;
    state.pos += 2;
    return true;
  });
  return md;
}

/** Splits text into pieces of equal emphasis. */
export function readEmphasis(typed: string): readonly Piece[] {
  if (!SIGNS.test(typed)) return [{ text: typed }];
  const pieces: Piece[] = [];
  let [em, strong] = [0, 0];
  for (const { type, nesting, content } of parser.parseInline(typed, {})[0]?.children ?? []) {
    if (type.startsWith("em_")) em += nesting;
    else if (type.startsWith("strong_")) strong += nesting;
    else pieces.push(pieceOf(content, em > 0, strong > 0));
  }
  return merge(pieces);
}

function pieceOf(text: string, em: boolean, strong: boolean): Piece {
  return { text, ...(em ? { em: true } : {}), ...(strong ? { strong: true } : {}) };
}

function merge(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.text === "") continue;
    if (last && last.em === piece.em && last.strong === piece.strong)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

/** The pieces as HTML. */
export function emphasisMarkup(pieces: readonly Piece[]): Html {
  const strongOf = ({ text, strong }: Piece) => (strong ? html`<strong>${text}</strong>` : html`${text}`);
  return html`${pieces.map((piece) => (piece.em ? html`<em>${strongOf(piece)}</em>` : strongOf(piece)))}`;
}

/** Escapes plain text so that {@link readEmphasis} gives it back unchanged. */
export function escapeEmphasis(words: string): string {
  const isPlain = (typed: string) => {
    const [only, ...others] = readEmphasis(typed);
    return others.length === 0 && !only?.em && !only?.strong && only?.text === words;
  };
  return words === "" || isPlain(words) ? words : words.replace(/[*_&\\]/g, "\\$&");
}
