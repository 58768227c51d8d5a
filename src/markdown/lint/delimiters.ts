/**
 * The asterisks, underscores, tildes, equals signs and backquotes that the parser left as text. Each run is noted
 * where it stands before the rules read it, and looked at again when they have paired what they could.
 */

import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type { Environment } from "../environment.ts";
import { readDialect } from "./dialects.ts";
import type { DelimiterRun } from "./mark.ts";

interface Noted {
  /** From 0. */
  readonly at: number;
  readonly mark: string;
  /** The first token that the rules make of it. */
  readonly token: number;
}

const noted = new WeakMap<StateInline["tokens"], Noted[]>();

export function delimiters(md: MarkdownIt): void {
  let searched = { text: "", lengths: new Map<number, number>() };
  md.inline.ruler.before("backticks", "note_delimiters", (state, silent) => {
    const char = state.src[state.pos] ?? "";
    if (silent || !"*_~=`".includes(char)) return false;
    const { src, pos, posMax, tokens } = state;
    // The rules may take these one by one: the run was noted at its first.
    if ((char === "=" || char === "~") && src[pos - 1] === char) return false;
    let end = pos;
    while (end < posMax && src[end] === char) end += 1;
    const mark = src.slice(pos, end);
    if (char === "~") leaveDialect(state);
    if (char !== "`") {
      const runs = noted.get(tokens) ?? [];
      if (runs.length === 0) noted.set(tokens, runs);
      runs.push({ at: pos, mark, token: tokens.length + (state.pending === "" ? 0 : 1) });
      return false;
    }
    if (searched.text !== src) searched = { text: src, lengths: lastBackquotes(src) };
    // A later run of the same length closes it.
    if ((searched.lengths.get(mark.length) ?? -1) <= pos)
      leave(state, pos, { mark, from: pos, to: end, text: src });
    return false;
  });
  md.inline.ruler2.before("fragments_join", "unread_delimiters", (state) => {
    for (const run of noted.get(state.tokens) ?? []) leaveUnread(state, run);
    return false;
  });
}

/** Where the last run of each length stands. */
function lastBackquotes(text: string): Map<number, number> {
  return new Map([...text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
}

/** The rules make of a run one token for each sign or pair of signs, and turn those that they pair into others. */
function leaveUnread(state: StateInline, { at, mark, token: first }: Noted): void {
  const sign = mark[0] ?? "";
  let left = "";
  let place = at;
  for (let index = first, passed = 0; passed < mark.length; index += 1) {
    const token = state.tokens[index];
    if (!token) break;
    const isText = token.type === "text";
    const written = isText ? token.content : token.markup;
    if (isText && written !== "" && written.replaceAll(sign, "") === "") {
      if (left === "") place = at + passed;
      left += written;
    }
    passed += written.length;
  }
  if (left !== "") leave(state, place, { mark: left, from: at, to: at + mark.length, text: state.src });
}

/** `H~2~O`: other rules may take the signs for text before any other looks at them. */
function leaveDialect({ env: given, tokens, src: text, pos: at }: StateInline): void {
  const { unread }: Environment = given;
  const read = readDialect(text, at);
  if (read) unread.push({ tokens, at: at - read.before, mark: { type: "finding", ...read } });
}

function leave(state: StateInline, at: number, run: DelimiterRun): void {
  const { unread }: Environment = state.env;
  unread.push({ tokens: state.tokens, at, mark: { type: "delimiters", run } });
}
