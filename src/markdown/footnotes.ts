/** Footnotes that a screen reader can follow: named links there and back, and a named section. */
import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { wordsFor } from "../text/locales/words-for.ts";

/** The number that readers see, from 1. */
export function footnoteNumber(token: Token | undefined): number {
  const id: unknown = token?.meta?.id;
  return typeof id === "number" ? id + 1 : 1;
}

/** A note that is called: defined apart under its label, or written in its place (`^[…]`). */
interface CalledNote {
  readonly label?: string;
  /** How often it is called; absent of a note written in its place. */
  readonly count?: number;
  readonly content?: string;
  readonly tokens?: Token[];
}

/** Takes the definitions out of the blocks, and puts the notes that are called behind the text, in their order. */
function notesBehind(state: StateCore): void {
  const notes: readonly CalledNote[] | undefined = state.env.footnotes?.list;
  if (state.env.footnotes === undefined) return;
  const defined = new Map<string, Token[]>();
  const text: Token[] = [];
  // A note may be defined inside another.
  const around: Token[][] = [];
  let into = text;
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      around.push(into);
      into = [];
      defined.set(String(token.meta?.label), into);
    } else if (token.type === "footnote_reference_close") into = around.pop() ?? text;
    else into.push(token);
  }
  state.tokens = text;
  if (notes === undefined) return;
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, parts: Partial<Token> = {}) =>
    Object.assign(new state.Token(type, tag, nesting), parts);
  text.push(make("footnote_block_open", "", 1));
  notes.forEach(({ label, count = 0, content = "", tokens }, id) => {
    text.push(make("footnote_open", "", 1, { meta: { id, label } }));
    const note = tokens
      ? [
          make("paragraph_open", "p", 1, { block: true }),
          make("inline", "", 0, { children: tokens, content }),
          make("paragraph_close", "p", -1, { block: true }),
        ]
      : (defined.get(label ?? "") ?? []);
    // The ways back stand in the last paragraph.
    const last = note.at(-1)?.type === "paragraph_close" ? note.at(-1) : undefined;
    for (const token of note) if (token !== last) text.push(token);
    for (let subId = 0; subId < Math.max(1, count); subId += 1)
      text.push(make("footnote_anchor", "", 0, { meta: { id, subId, label } }));
    if (last) text.push(last);
    text.push(make("footnote_close", "", -1));
  });
  text.push(make("footnote_block_close", "", -1));
}

/** `[^label]`: the bracket that closes is looked for as far as a name may be long, or `[^[^[^…` would be read for ever. */
const CALL = /\[\^([^\]\n ]{1,200})\]/y;

/** What the plugin notes in `env`. */
interface Notes {
  /** By `:label`: the place in the list, -1 until the note is called. */
  readonly refs?: Record<string, number>;
  list?: { label: string; count: number }[];
}

function noteCall(state: StateInline, silent: boolean): boolean {
  const notes: Notes | undefined = state.env.footnotes;
  if (notes?.refs === undefined) return false;
  CALL.lastIndex = state.pos;
  const label = CALL.exec(state.src)?.[1];
  const after = CALL.lastIndex;
  if (label === undefined || after > state.posMax) return false;
  const known = notes.refs[`:${label}`];
  if (known === undefined) return false;
  if (!silent) {
    notes.list ??= [];
    const id = known < 0 ? notes.list.push({ label, count: 0 }) - 1 : known;
    notes.refs[`:${label}`] = id;
    const note = notes.list[id];
    state.push("footnote_ref", "", 0).meta = { id, subId: note?.count ?? 0, label };
    if (note) note.count += 1;
  }
  state.pos = after;
  return true;
}

export function accessibleFootnotes(md: MarkdownIt): void {
  md.inline.ruler.at("footnote_ref", noteCall);
  // The plugin's own rule copies the whole text once for each note.
  md.core.ruler.at("footnote_tail", notesBehind);
  const { rules } = md.renderer;
  const escapeHtml = md.utils.escapeHtml;

  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const { subId } = tokens[index]?.meta ?? {};
    const number = footnoteNumber(tokens[index]);
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.to(number));
    return `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}${suffix}" aria-label="${label}">${number}</a></sup>`;
  };
  rules["footnote_anchor"] = (tokens, index, _options, env) => {
    const { subId } = tokens[index]?.meta ?? {};
    const number = footnoteNumber(tokens[index]);
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.back(number));
    return ` <a href="#fnref${number}${suffix}" class="footnote-back" aria-label="${label}">↩\ufe0e</a>`;
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env) =>
    `<section class="footnotes" aria-label="${escapeHtml(wordsFor(env.language).footnotes.title)}">\n<ol>\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index) => `<li id="fn${footnoteNumber(tokens[index])}">`;
  rules["footnote_close"] = () => "</li>\n";
}
