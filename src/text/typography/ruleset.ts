/**
 * Reads a text once and calls each rule at the characters that trigger it.
 *
 * A single pattern finds the characters that trigger any rule, and a table maps each to its rules: text that needs no
 * correction costs one search, and a rule that is off costs nothing.
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

/** The rules that a character triggers: anywhere, and directly after a letter. */
interface TriggeredRules {
  readonly rules: readonly Rule[];
  readonly afterLetter: readonly Rule[];
}

/** No character above this triggers a rule. */
const LAST_TRIGGER = 0x22ff;

/** Table value of characters that are rare in prose: see `untouchable.ts`. */
const SUSPECT = 255;

/** The bulk of prose, besides accented letters: excluded from the search unless a rule needs them. */
const QUIET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,’)\n";

const FULL_STOP = 0x2e;

export class Ruleset {
  /** For each character, an index into `#triggered`; 0 for none. */
  readonly #entries = new Uint8Array(LAST_TRIGGER + 1);
  readonly #triggered: (TriggeredRules | undefined)[] = [undefined];
  /**
   * Finds characters that may trigger a rule. Excluding the few that cannot is twice as fast as listing all that can.
   */
  readonly #search: RegExp;

  constructor(rules: readonly Rule[]) {
    const characters = new Set(rules.flatMap((rule) => [...rule.triggers]));
    for (const char of characters) {
      const triggered = rules.filter((rule) => rule.triggers.includes(char));
      const afterLetter = triggered.filter((rule) => rule.afterLetters);
      this.#entries[char.charCodeAt(0)] = this.#triggered.push({ rules: triggered, afterLetter }) - 1;
    }
    for (const char of SUSPECT_CHARACTERS) this.#entries[char.charCodeAt(0)] = SUSPECT;
    const quiet = [...QUIET].filter((char) => this.#entries[char.charCodeAt(0)] === 0);
    this.#search = new RegExp(`[^${quiet.join("")}\\u00c0-\\u024f]`, "g");
  }

  /** The corrections of a passage: sorted, without overlaps, outside untouchable spans. */
  read(passage: Passage): Corrections {
    const text = passage.text;
    const search = this.#search;
    const corrections: Corrections = { edits: [], superiors: [] };
    const passageRules: PassageRule[] = [];
    let suspect = false;
    search.lastIndex = 0;
    while (search.test(text)) {
      const at = search.lastIndex - 1;
      const code = text.charCodeAt(at);
      const entry = this.#entries[code];
      if (entry === 0 || entry === undefined) continue;
      if (entry === SUSPECT || (code === FULL_STOP && isWordLike(text.charCodeAt(at + 1)))) suspect = true;
      const triggered = this.#triggered[entry];
      if (triggered !== undefined) trigger(triggered, passage, at, code, corrections, passageRules);
    }
    if (!suspect) passage.assumeProse();
    for (const rule of passageRules) rule.read(passage, corrections);
    if (corrections.edits.length === 0 && corrections.superiors.length === 0) return NOTHING;
    return {
      edits: validEdits(passage, corrections.edits),
      superiors: corrections.superiors.filter(({ start, end }) => !passage.isUntouchable(start, end)),
    };
  }
}

function trigger(
  triggered: TriggeredRules,
  passage: Passage,
  at: number,
  code: number,
  corrections: Corrections,
  passageRules: PassageRule[],
): void {
  const before = passage.text.charCodeAt(at - 1);
  if (isDigit(code) && isDigit(before)) return;
  for (const rule of isLetter(before) ? triggered.afterLetter : triggered.rules) {
    if (rule.reads === "mark") rule.read(passage, at, corrections);
    else if (!passageRules.includes(rule) && rule.concerns(passage.text, at)) passageRules.push(rule);
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
