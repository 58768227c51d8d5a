/**
 * `==words==` → `<mark>words</mark>`, with the flanking rules of emphasis. Inside a word the signs stay: `x==1` is a
 * comparison.
 */
import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

const EQUALS = 0x3d;

export function highlights(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "highlight", (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== EQUALS) return false;
    const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, false);
    const token = state.push("text", "", 0);
    token.content = "=".repeat(length);
    state.pos += length;
    if (length === 2)
      state.delimiters.push({
        marker: EQUALS,
        length: 0,
        token: state.tokens.length - 1,
        end: -1,
        open,
        close,
      });
    return true;
  });
  md.inline.ruler2.before("emphasis", "highlight", (state) => {
    pair(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta?.delimiters) pair(state, meta.delimiters);
    return false;
  });
}

function pair(state: StateInline, delimiters: StateInline["delimiters"]): void {
  for (const opener of delimiters) {
    if (opener.marker !== EQUALS || opener.end === -1) continue;
    const closer = delimiters[opener.end];
    for (const [delimiter, nesting] of [[opener, 1] as const, [closer, -1] as const]) {
      const token = delimiter && state.tokens[delimiter.token];
      if (!token) continue;
      token.type = nesting === 1 ? "mark_open" : "mark_close";
      token.tag = "mark";
      token.nesting = nesting;
      token.markup = "==";
      token.content = "";
    }
  }
}
