/** How many links markdown-it is inside of: it counts them, and its types do not say so. */
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";

function levelOf(state: object): number {
  return "linkLevel" in state && typeof state.linkLevel === "number" ? state.linkLevel : 0;
}

/** A link holds no other link. */
export function isInLink(state: StateInline): boolean {
  return levelOf(state) > 0;
}

/** Reads what stands from `start` to `end` as the words of a link. */
export function tokenizeInLink(state: StateInline, start: number, end: number): void {
  const { posMax } = state;
  const linkLevel = levelOf(state);
  Object.assign(state, { linkLevel: linkLevel + 1, pos: start, posMax: end });
  state.md.inline.tokenize(state);
  Object.assign(state, { linkLevel, posMax });
}
