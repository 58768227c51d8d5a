/**
 * Reads a text once and calls each rule at the characters that wake it.
 *
 * A single pattern finds the characters that wake any rule, and a table maps each to its rules: text that
 * needs no correction costs one search, and a rule that is off costs nothing.
 */
import { isDigit, isLetter, isWordLike } from "./characters.ts";
import type { Passage } from "./passage.ts";
import type { Corrections, Edit, PassageRule, Rule } from "./rule.ts";
import { SUSPECT_CHARACTERS } from "./untouchable.ts";

const NOTHING: Corrections = { edits: [], superiors: [] };

/** Whether the span crosses a paragraph break; plain-text paragraphs are never joined. */
function spansParagraphs(text: string, start: number, end: number): boolean {
  return end - start > 1 && /\n[^\n]*\n/.test(text.slice(start, end));
}

/** The rules that a character wakes: anywhere, and directly after a letter. */
interface Woken {
  readonly rules: readonly Rule[];
  readonly afterLetter: readonly Rule[];
}

/** No rule wakes at a character above this one. */
const LAST = 0x22ff;

/** Table value of characters that are rare in prose: see `untouchable.ts`. */
const SUSPECT = 255;

/** The bulk of prose, besides accented letters: excluded from the search unless a rule needs them. */
const QUIET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,’)\n";

const FULL_STOP = 0x2e;

export class Ruleset {
  /** For each character, an index into `#woken`; 0 for none. */
  readonly #places = new Uint8Array(LAST + 1);
  readonly #woken: (Woken | undefined)[] = [undefined];
  /**
   * Finds characters that may wake a rule. Excluding the few that cannot is twice as fast as listing all that
   * can.
   */
  readonly #search: RegExp;

  constructor(rules: readonly Rule[]) {
    const waking = new Set(rules.flatMap((rule) => [...rule.wakes]));
    for (const char of waking) {
      const woken = rules.filter((rule) => rule.wakes.includes(char));
      const afterLetter = woken.filter((rule) => rule.afterLetters);
      this.#places[char.charCodeAt(0)] = this.#woken.push({ rules: woken, afterLetter }) - 1;
    }
    for (const char of SUSPECT_CHARACTERS) this.#places[char.charCodeAt(0)] = SUSPECT;
    const quiet = [...QUIET].filter((char) => this.#places[char.charCodeAt(0)] === 0);
    this.#search = new RegExp(`[^${quiet.join("")}\\u00c0-\\u024f]`, "g");
  }

  /** The corrections of a passage: sorted, without overlaps, outside untouchable spans. */
  read(passage: Passage): Corrections {
    const text = passage.text;
    const search = this.#search;
    const found: Corrections = { edits: [], superiors: [] };
    const awake: PassageRule[] = [];
    let suspect = false;
    search.lastIndex = 0;
    while (search.test(text)) {
      const at = search.lastIndex - 1;
      const code = text.charCodeAt(at);
      const place = this.#places[code];
      if (place === 0 || place === undefined) continue;
      if (place === SUSPECT || (code === FULL_STOP && isWordLike(text.charCodeAt(at + 1)))) suspect = true;
      const woken = this.#woken[place];
      if (woken !== undefined) wake(woken, passage, at, code, found, awake);
    }
    if (!suspect) passage.assumeProse();
    for (const rule of awake) rule.read(passage, found);
    if (found.edits.length === 0 && found.superiors.length === 0) return NOTHING;
    return {
      edits: validEdits(passage, found.edits),
      superiors: found.superiors.filter(({ start, end }) => !passage.isUntouchable(start, end)),
    };
  }
}

function wake(
  woken: Woken,
  passage: Passage,
  at: number,
  code: number,
  found: Corrections,
  awake: PassageRule[],
): void {
  const before = passage.text.charCodeAt(at - 1);
  if (isDigit(code) && isDigit(before)) return;
  for (const rule of isLetter(before) ? woken.afterLetter : woken.rules) {
    if (rule.reads === "mark") rule.read(passage, at, found);
    else if (!awake.includes(rule) && rule.concerns(passage.text, at)) awake.push(rule);
  }
}

function inOrder(edits: Edit[]): Edit[] {
  for (let index = 1; index < edits.length; index++) {
    if ((edits[index]?.start ?? 0) <= (edits[index - 1]?.start ?? 0)) {
      return edits.sort((a, b) => a.start - b.start || b.pair - a.pair);
    }
  }
  return edits;
}

/** Sorts the edits and drops those that change nothing, overlap another, or touch untouchable spans. */
function validEdits(passage: Passage, edits: Edit[]): Edit[] {
  const text = passage.text;
  const kept: Edit[] = [];
  let last: Edit | undefined;
  for (const edit of inOrder(edits)) {
    const { start, end } = edit;
    if (last !== undefined && start < last.end) {
      if (edit.pair === 0 || last.pair !== 0) continue;
      if (kept.at(-1) === last) kept.pop();
    }
    if (passage.isUntouchable(start, end) || spansParagraphs(text, start, end)) continue;
    last = edit;
    if (edit.text.length !== end - start || !text.startsWith(edit.text, start)) kept.push(edit);
  }
  return kept;
}

/** `text` with the edits applied. */
export function applyEdits(
  text: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  if (edits.length === 0) return text;
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
