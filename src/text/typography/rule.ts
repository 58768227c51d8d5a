/**
 * What a rule of typography is: it wakes at certain characters of a text, looks around, and says which
 * spans should read otherwise. It never writes: the same corrections serve plain text, the tokens of a
 * rendered article, and the author's source.
 */
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/** The names by which a rule is switched on or off, in the order of the published table of rules. */
export const RULE_NAMES = [
  "punctuation", // ; ! ? and groups of them
  "colon",
  "guillemets", // the spaces inside « »
  "quotes", // straight quotes become « » and “ ”
  "apostrophes",
  "ellipsis",
  "dashes",
  "ranges", // 12–15, 2019–2024
  "thousands",
  "units",
  "ordinals",
  "abbreviations",
  "dates",
  "times",
  "signs", // × and −
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** Which rules are on. A rule that is not named is on. */
export type RuleSwitches = Partial<Record<RuleName, boolean>>;

/** One correction. It always covers at least one character, so that it has one place in tokens and sources. */
export interface Edit extends Span {
  readonly text: string;
  readonly rule: RuleName;
  /** Corrections that make sense only together (the two marks of a quotation) share a number; 0 for none. */
  readonly pair: number;
}

/** What the rules found in one text. */
export interface Corrections {
  readonly edits: Edit[];
  /** The endings of ordinal numbers, set as superiors where markup can say it. */
  readonly superiors: Span[];
}

interface Waking {
  readonly name: RuleName;
  /** The characters that wake it. A run of digits wakes it once, at its first digit. */
  readonly wakes: string;
  /** Whether they wake it right after a letter too: the hyphen of « peut-être » is no dash. */
  readonly afterLetters: boolean;
}

/** A rule that judges each of its marks by what stands around it. */
export interface MarkRule extends Waking {
  readonly reads: "mark";
  read(passage: Passage, at: number, found: Corrections): void;
}

/** A rule that has to see the whole text at once, since its marks come in pairs. */
export interface PassageRule extends Waking {
  readonly reads: "passage";
  /** Whether the character at `at` is a reason to read the text at all. */
  concerns(text: string, at: number): boolean;
  read(passage: Passage, found: Corrections): void;
}

export type Rule = MarkRule | PassageRule;

/** Notes that `start` to `end` should read `text`. */
export function replace(
  found: Corrections,
  rule: RuleName,
  start: number,
  end: number,
  text: string,
  pair = 0,
): void {
  found.edits.push({ start, end, text, rule, pair });
}
