/**
 * `~~words~~` → `<s>` and `==words==` → `<mark>`, with the flanking rules of emphasis. As on GitHub, only runs of
 * exactly two count.
 */
import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

interface Sign {
  readonly sign: string;
  readonly tag: "s" | "mark";
  /** Whether it may begin or end inside a word: `x==1` is a comparison. */
  readonly inWords: boolean;
}

const STRUCK: Sign = { sign: "~", tag: "s", inWords: true };
const HIGHLIGHTED: Sign = { sign: "=", tag: "mark", inWords: false };

/** Replaces markdown-it's own rule. */
export function strikethrough(md: MarkdownIt): void {
  md.inline.ruler.at("strikethrough", tokenizer(STRUCK));
  md.inline.ruler2.at("strikethrough", pairing(STRUCK));
}

export function highlights(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "highlight", tokenizer(HIGHLIGHTED));
  md.inline.ruler2.before("emphasis", "highlight", pairing(HIGHLIGHTED));
}

function tokenizer({ sign, inWords }: Sign) {
  return (state: StateInline, silent: boolean): boolean => {
    if (silent || state.src[state.pos] !== sign) return false;
    const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, inWords);
    const token = state.push("text", "", 0);
    token.content = sign.repeat(length);
    state.pos += length;
    if (length === 2) {
      const marker = sign.charCodeAt(0);
      state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
    }
    return true;
  };
}

function pairing(sign: Sign) {
  return (state: StateInline): boolean => {
    pair(state, state.delimiters, sign);
    for (const meta of state.tokens_meta) if (meta?.delimiters) pair(state, meta.delimiters, sign);
    return false;
  };
}

function pair(state: StateInline, delimiters: StateInline["delimiters"], { sign, tag }: Sign): void {
  for (const opener of delimiters) {
    if (opener.marker !== sign.charCodeAt(0) || opener.end === -1) continue;
    const closer = delimiters[opener.end];
    for (const [delimiter, nesting] of [[opener, 1] as const, [closer, -1] as const]) {
      const token = delimiter && state.tokens[delimiter.token];
      if (!token) continue;
      token.type = `${tag}_${nesting === 1 ? "open" : "close"}`;
      token.tag = tag;
      token.nesting = nesting;
      token.markup = sign.repeat(2);
      token.content = "";
    }
  }
}
