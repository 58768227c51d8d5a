/**
 * Emphasis in words that stand outside a body: a title, a standfirst, a caption. `*…*`, `_…_` and `**…**` are read
 * as in a body, and so are entities; a backslash keeps a sign. Links, code and HTML stay as they are typed.
 */
import MarkdownIt from "markdown-it";
import { type Html, html } from "../text/html.ts";
import type { Piece } from "../text/pieces.ts";

const SIGNS = /[*_&\\]/;
const BACKSLASH = 0x5c;

const parser = emphasisParser();

/** A parser of such words, and of nothing else. */
export function emphasisParser(): MarkdownIt {
  const md = new MarkdownIt("zero").enable(["emphasis", "entity"]);
  md.inline.ruler.before("emphasis", "kept_sign", (state, silent) => {
    const sign = state.src[state.pos + 1] ?? "";
    if (state.src.charCodeAt(state.pos) !== BACKSLASH || !SIGNS.test(sign)) return false;
    if (!silent) state.pending += sign;
    state.pos += 2;
    return true;
  });
  return md;
}

/** The words in their pieces, neighbours of one kind joined. */
export function readEmphasis(given: string): readonly Piece[] {
  if (!SIGNS.test(given)) return [{ text: given }];
  const pieces: Piece[] = [];
  let [em, strong] = [0, 0];
  for (const { type, nesting, content } of parser.parseInline(given, {})[0]?.children ?? []) {
    if (type.startsWith("em_")) em += nesting;
    else if (type.startsWith("strong_")) strong += nesting;
    else pieces.push(pieceOf(content, em > 0, strong > 0));
  }
  return joined(pieces);
}

function pieceOf(text: string, em: boolean, strong: boolean): Piece {
  return { text, ...(em ? { em: true } : {}), ...(strong ? { strong: true } : {}) };
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.text === "") continue;
    if (last && last.em === piece.em && last.strong === piece.strong)
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

/** The words as a page shows them. */
export function emphasisMarkup(pieces: readonly Piece[]): Html {
  const strongOf = ({ text, strong }: Piece) => (strong ? html`<strong>${text}</strong>` : html`${text}`);
  return html`${pieces.map((piece) => (piece.em ? html`<em>${strongOf(piece)}</em>` : strongOf(piece)))}`;
}

/** Plain words as they are to be typed where emphasis is read. */
export function escapeEmphasis(words: string): string {
  const isPlain = (typed: string) => {
    const [only, ...others] = readEmphasis(typed);
    return others.length === 0 && !only?.em && !only?.strong && only?.text === words;
  };
  return words === "" || isPlain(words) ? words : words.replace(/[*_&\\]/g, "\\$&");
}
