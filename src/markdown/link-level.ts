/** How many links surround the current position; markdown-it counts them, but its types omit the field. */
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

function levelOf(state: object): number {
  return "linkLevel" in state && typeof state.linkLevel === "number" ? state.linkLevel : 0;
}

/** Whether the parser is inside a link, which cannot contain another. */
export function isInLink(state: StateInline): boolean {
  return levelOf(state) > 0;
}

/** Parses the text from `start` to `end` as the text of a link. */
export function tokenizeInLink(state: StateInline, start: number, end: number): void {
  const { posMax } = state;
  const linkLevel = levelOf(state);
  Object.assign(state, { linkLevel: linkLevel + 1, pos: start, posMax: end });
  state.md.inline.tokenize(state);
  Object.assign(state, { linkLevel, posMax });
}
