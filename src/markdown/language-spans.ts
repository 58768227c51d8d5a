/** `[some words]{lang=en}` → `<span lang="en">some words</span>`. Other braces stay text. */
import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

const ATTRIBUTE = /\{lang=(["“”']?)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\1\}/y;

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)/i;

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language);
}

export function languageSpans(md: MarkdownIt): void {
  // Finding the end of a label is slow, so it is skipped after the last span of a text.
  let searched = { source: "", last: -1 };
  md.inline.ruler.before("link", "language_span", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b /* [ */) return false;
    if (searched.source !== state.src) {
      searched = { source: state.src, last: state.src.lastIndexOf("]{lang=") };
    }
    if (state.pos > searched.last) return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos);
    if (end < 0) return false;
    ATTRIBUTE.lastIndex = end + 1;
    const language = ATTRIBUTE.exec(state.src)?.[2];
    if (language === undefined) return false;
    const after = ATTRIBUTE.lastIndex;
    if (!silent) pushSpan(state, state.pos + 1, end, language);
    state.pos = after;
    return true;
  });
}

function pushSpan(state: StateInline, start: number, end: number, language: string): void {
  const { posMax } = state;
  const open = state.push("lang_open", "span", 1);
  open.attrs = [["lang", language], ...(isRightToLeft(language) ? [["dir", "rtl"] as [string, string]] : [])];
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.push("lang_close", "span", -1);
  state.posMax = posMax;
}
