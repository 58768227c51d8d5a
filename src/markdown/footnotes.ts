/** Accessible footnotes: labelled links to the note and back, in a labelled section. */
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

/** A referenced note: defined elsewhere under its label, or inline (`^[…]`). */
interface ReferencedNote {
  readonly label?: string;
  /** Number of references; absent for an inline note. */
  readonly count?: number;
  readonly content?: string;
  readonly tokens?: Token[];
}

/** Moves the referenced notes to the end of the text, in order of first reference, and drops all other definitions. */
function moveNotesToEnd(state: StateCore): void {
  const notes: readonly ReferencedNote[] | undefined = state.env.footnotes?.list;
  if (state.env.footnotes === undefined) return;
  const defined = new Map<string, Token[]>();
  const text: Token[] = [];
  // Definitions may be nested.
  const outer: Token[][] = [];
  let current = text;
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      outer.push(current);
      current = [];
      defined.set(String(token.meta?.label), current);
    } else if (token.type === "footnote_reference_close") current = outer.pop() ?? text;
    else current.push(token);
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
    // Back links go current the last paragraph.
    const last = note.at(-1)?.type === "paragraph_close" ? note.at(-1) : undefined;
    for (const token of note) if (token !== last) text.push(token);
    for (let subId = 0; subId < Math.max(1, count); subId += 1)
      text.push(make("footnote_anchor", "", 0, { meta: { id, subId, label } }));
    if (last) text.push(last);
    text.push(make("footnote_close", "", -1));
  });
  text.push(make("footnote_block_close", "", -1));
}

/** `[^label]`. The length is limited, or `[^[^[^…` would take quadratic time. */
const REFERENCE = /\[\^([^\]\n ]{1,200})\]/y;

/** What the plugin stores in `env`. */
interface Notes {
  /** Index in `list` by `:label`; -1 until first referenced. */
  readonly refs?: Record<string, number>;
  list?: { label: string; count: number }[];
}

function noteReference(state: StateInline, silent: boolean): boolean {
  const notes: Notes | undefined = state.env.footnotes;
  if (notes?.refs === undefined) return false;
  REFERENCE.lastIndex = state.pos;
  const label = REFERENCE.exec(state.src)?.[1];
  const after = REFERENCE.lastIndex;
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
  md.inline.ruler.at("footnote_ref", noteReference);
  // The plugin's own rule copies all tokens once for each note.
  md.core.ruler.at("footnote_tail", moveNotesToEnd);
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
