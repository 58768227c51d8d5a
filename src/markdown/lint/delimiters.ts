/**
 * Records asterisks, underscores, tildes, equals signs and backquotes that the parser left as text. Each run is
 * recorded before the rules read it, and checked once they have paired what they could.
 */

import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type { Environment } from "../environment.ts";
import { readDialect } from "./dialects.ts";
import type { DelimiterRun } from "./mark.ts";

interface RecordedRun {
  /** From 0. */
  readonly at: number;
  readonly mark: string;
  /** Index of the first token made from it. */
  readonly token: number;
}

const recorded = new WeakMap<StateInline["tokens"], RecordedRun[]>();

export function delimiters(md: MarkdownIt): void {
  let searched = { text: "", lengths: new Map<number, number>() };
  md.inline.ruler.before("backticks", "record_delimiters", (state, silent) => {
    const char = state.src[state.pos] ?? "";
    if (silent || !"*_~=`".includes(char)) return false;
    const { src, pos, posMax, tokens } = state;
    // The rules may consume these one by one; the run was recorded at its first character.
    if ((char === "=" || char === "~") && src[pos - 1] === char) return false;
    let end = pos;
    while (end < posMax && src[end] === char) end += 1;
    const mark = src.slice(pos, end);
    if (char === "~") reportDialect(state);
    if (char !== "`") {
      const runs = recorded.get(tokens) ?? [];
      if (runs.length === 0) recorded.set(tokens, runs);
      runs.push({ at: pos, mark, token: tokens.length + (state.pending === "" ? 0 : 1) });
      return false;
    }
    if (searched.text !== src) searched = { text: src, lengths: lastBackquotes(src) };
    // A later run of the same length would close it.
    if ((searched.lengths.get(mark.length) ?? -1) <= pos)
      report(state, pos, { mark, from: pos, to: end, text: src });
    return false;
  });
  md.inline.ruler2.before("fragments_join", "unread_delimiters", (state) => {
    for (const run of recorded.get(state.tokens) ?? []) reportUnpaired(state, run);
    return false;
  });
}

/** Offset of the last run of each length. */
function lastBackquotes(text: string): Map<number, number> {
  return new Map([...text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
}

/**
 * Reports what is left of a run. The rules make one token for each sign or pair of signs, and change the type of
 * those that they pair.
 */
function reportUnpaired(state: StateInline, { at, mark, token: first }: RecordedRun): void {
  const sign = mark[0] ?? "";
  let left = "";
  let start = at;
  for (let index = first, length = 0; length < mark.length; index += 1) {
    const token = state.tokens[index];
    if (!token) break;
    const isText = token.type === "text";
    const written = isText ? token.content : token.markup;
    if (isText && written !== "" && written.replaceAll(sign, "") === "") {
      if (left === "") start = at + length;
      left += written;
    }
    length += written.length;
  }
  if (left !== "") report(state, start, { mark: left, from: at, to: at + mark.length, text: state.src });
}

/** Checks `H~2~O` at once: later rules may have consumed the signs as text. */
function reportDialect({ env: untyped, tokens, src: text, pos: at }: StateInline): void {
  const { unread }: Environment = untyped;
  const read = readDialect(text, at);
  if (read) unread.push({ tokens, at: at - read.before, mark: { type: "finding", ...read } });
}

function report(state: StateInline, at: number, run: DelimiterRun): void {
  const { unread }: Environment = state.env;
  unread.push({ tokens: state.tokens, at, mark: { type: "delimiters", run } });
}
