/**
 * Turns bare addresses into links, as on GitHub: `https://…`, `www.…` and e-mail addresses. Never in code, nor inside
 * another link.
 */
import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { lastStarting } from "../text/bisect.ts";
import { type AddressInText, addressesIn } from "./addresses-in-text.ts";
import { isInLink } from "./link-level.ts";

const LITERAL = "literal";

export function literalLinks(md: MarkdownIt): void {
  // Keyed by run of the parser: a picture's text is parsed in the middle of its paragraph.
  const read = new WeakMap<StateInline, readonly AddressInText[]>();
  let current: StateInline | undefined;
  let found: readonly AddressInText[] = [];
  const nextFrom = (state: StateInline, at: number) => {
    if (state !== current) {
      current = state;
      found = read.get(state) ?? addressesIn(state.src);
      read.set(state, found);
    }
    return found.length === 0 ? undefined : firstFrom(found, at);
  };
  const [plainText] = md.inline.ruler.getRules("");
  if (!plainText) return;
  // Plain text ends at the next address.
  md.inline.ruler.at("text", (state, silent) => {
    const { posMax } = state;
    const next = nextFrom(state, state.pos + 1);
    if (next && next.at < posMax) state.posMax = next.at;
    const isRead = plainText(state, silent);
    state.posMax = posMax;
    return isRead;
  });
  md.inline.ruler.before("text", "literal_link", (state, silent) => {
    const found = nextFrom(state, state.pos);
    if (found?.at !== state.pos || found.end > state.posMax || isInLink(state)) return false;
    const words = state.md.utils.unescapeAll(state.src.slice(found.at, found.end));
    const target = state.md.normalizeLink(`${found.scheme}${words}`);
    if (!state.md.validateLink(target)) return false;
    if (!silent) pushLink(state, target, words);
    state.pos = found.end;
    return true;
  });
}

/** Marks links whose text is their address, so that print does not repeat it. */
export function shownAddresses(md: MarkdownIt): void {
  md.core.ruler.after("inline", "shown_addresses", ({ tokens }) => {
    for (const { children } of tokens)
      for (const token of children ?? [])
        if (token.type === "link_open" && token.info === "auto") token.attrJoin("class", "address");
  });
}

function pushLink(state: StateInline, target: string, words: string): void {
  const open = state.push("link_open", "a", 1);
  open.attrs = [["href", target]];
  open.meta = { given: words };
  const text = state.push("text", "", 0);
  text.content = words;
  const close = state.push("link_close", "a", -1);
  for (const token of [open, close]) {
    token.markup = LITERAL;
    // Typography skips such links.
    token.info = "auto";
  }
}

/** The address as typed, without the prefix of its target. */
export function typedAddress({ markup, meta }: Token): string | undefined {
  return markup === LITERAL ? String(meta.given) : undefined;
}

/** The first address that begins at `at` or after it. */
function firstFrom(found: readonly AddressInText[], at: number): AddressInText | undefined {
  return found[lastStarting(found.length, (index) => found[index]?.at ?? 0, at - 1) + 1];
}
