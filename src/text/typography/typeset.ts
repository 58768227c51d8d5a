/**
 * Typesets plain text in its language: titles, standfirsts, captions, tag names, navigation.
 *
 * Each language has one list of rules; {@link ruleset} compiles those that are on. Idempotent. Text in any
 * other language is returned unchanged.
 */
import { Passage } from "./passage.ts";
import type { Rule, RuleSwitches } from "./rule.ts";
import { abbreviations } from "./rules/abbreviations.ts";
import { apostrophes } from "./rules/apostrophes.ts";
import { colon } from "./rules/colon.ts";
import { dashes } from "./rules/dashes.ts";
import { dates } from "./rules/dates.ts";
import { ellipsis } from "./rules/ellipsis.ts";
import { englishApostrophes, englishDashes, englishQuotes } from "./rules/english.ts";
import { guillemets } from "./rules/guillemets.ts";
import { ordinals } from "./rules/ordinals.ts";
import { punctuation } from "./rules/punctuation.ts";
import { quotes } from "./rules/quotes.ts";
import { ranges } from "./rules/ranges.ts";
import { signs } from "./rules/signs.ts";
import { thousands } from "./rules/thousands.ts";
import { times } from "./rules/times.ts";
import { units } from "./rules/units.ts";
import { applyEdits, Ruleset } from "./ruleset.ts";

export type { Edit, RuleName, RuleSwitches } from "./rule.ts";
export { RULE_NAMES } from "./rule.ts";

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries({
    fr: [
      punctuation,
      colon,
      guillemets,
      quotes,
      apostrophes,
      ellipsis,
      dashes,
      ranges,
      thousands,
      units,
      ordinals,
      abbreviations,
      dates,
      times,
      signs,
    ],
    en: [englishQuotes, englishApostrophes, ellipsis, englishDashes],
  }),
);

const NO_SWITCHES: RuleSwitches = {};

/** Compiled rulesets, by switches object and language. */
const compiled = new WeakMap<RuleSwitches, Map<string, Ruleset>>();

/** The rules of a language (`fr`, `fr-CA`, `en` …) that are on; undefined for a language without rules. */
export function ruleset(language: string, rules: RuleSwitches = NO_SWITCHES): Ruleset | undefined {
  const byLanguage = compiled.get(rules) ?? new Map<string, Ruleset>();
  if (byLanguage.size === 0) compiled.set(rules, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const list = RULES.get(language.slice(0, 2).toLowerCase());
  if (list === undefined || !/^[a-z]{2}(?![a-z])/i.test(language)) return undefined;
  const result = new Ruleset(list.filter((rule) => rules[rule.name] !== false));
  byLanguage.set(language, result);
  return result;
}

export interface TypesetOptions {
  /** Language of the text, BCP 47; only French and English have rules. */
  readonly language: string;
  /** Rules to switch off. All are on by default. */
  readonly rules?: RuleSwitches;
}

/** `text` as readers should see it. Returns plain text: endings of ordinals are not raised. */
export function typeset(text: string, options: TypesetOptions): string {
  const rules = ruleset(options.language, options.rules);
  return rules === undefined ? text : applyEdits(text, rules.read(new Passage(text)).edits);
}
