/**
 * The interface of typographic rules: characters trigger a rule, which looks at their context and reports spans that
 * should read differently. It never writes, so the same corrections apply to plain text, tokens of a rendered
 * article, and the author's source.
 */
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/** Names for switching rules on and off, in the order of the published table of rules. */
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

/** Which rules are on. Unnamed rules are on. */
export type RuleSwitches = Partial<Record<RuleName, boolean>>;

/** A correction. Covers at least one character, so that its location in tokens and sources is unique. */
export interface Edit extends Span {
  readonly text: string;
  readonly rule: RuleName;
  /** Corrections that only make sense together (both marks of a quotation) share a number; 0 for none. */
  readonly pair: number;
}

/** The corrections of a text. */
export interface Corrections {
  readonly edits: Edit[];
  /** Endings of ordinals, to be raised where markup allows it. */
  readonly superiors: Span[];
}

interface Trigger {
  readonly name: RuleName;
  /** Characters that trigger the rule. A run of digits triggers it once, at its first digit. */
  readonly triggers: string;
  /** Whether the characters trigger it directly after a letter too: the hyphen in « peut-être » is not a dash. */
  readonly afterLetters: boolean;
}

/** A rule that decides about each mark from its context. */
export interface MarkRule extends Trigger {
  readonly reads: "mark";
  read(passage: Passage, at: number, corrections: Corrections): void;
}

/** A rule that must see the whole text, because its marks come in pairs. */
export interface PassageRule extends Trigger {
  readonly reads: "passage";
  /** Whether the character at `at` makes reading the text worthwhile. */
  concerns(text: string, at: number): boolean;
  read(passage: Passage, corrections: Corrections): void;
}

export type Rule = MarkRule | PassageRule;

/** Records that `start` to `end` should read `text`. */
export function replace(
  corrections: Corrections,
  rule: RuleName,
  start: number,
  end: number,
  text: string,
  pair = 0,
): void {
  corrections.edits.push({ start, end, text, rule, pair });
}
