/**
 * Guillemets for straight quotes: «⍽ ⍽» at the first level, “ ” inside it, ‘ ’ inside that.
 *
 * Straight single quotes form a quotation only inside another one: `"Il a dit 'oui' hier"`. Curly English
 * quotes at the first level stay: `tribune check` reports them. Source: the rules table; Lexique de
 * l'Imprimerie nationale, « Guillemets » (second level in “ ”).
 */
import { NARROW, spacesAfter, spacesBefore } from "../characters.ts";
import { findQuotations, type Quotation } from "../quotations.ts";
import { type Corrections, type PassageRule, replace } from "../rule.ts";

const LEVELS: readonly (readonly [string, string])[] = [
  [`«${NARROW}`, `${NARROW}»`],
  ["“", "”"],
  ["‘", "’"],
];

/** Replaces both marks of a quotation and removes spaces typed inside. */
export function typesetQuotation(
  text: string,
  quotation: Quotation,
  marks: readonly [string, string],
  corrections: Corrections,
): void {
  const { open, close } = quotation;
  const inner = spacesAfter(text, open + 1);
  const end = spacesBefore(text, close);
  if (inner >= end) return;
  replace(corrections, "quotes", open, inner, marks[0], close);
  replace(corrections, "quotes", end, close + 1, marks[1], close);
}

export const quotes: PassageRule = {
  reads: "passage",
  name: "quotes",
  triggers: '"«“',
  afterLetters: true,
  concerns: () => true,
  read(passage, corrections) {
    if (!passage.text.includes('"') && !passage.text.includes("'")) return;
    for (const quotation of findQuotations(passage, "nested").pairs) {
      const marks = LEVELS[Math.min(quotation.level, LEVELS.length - 1)];
      if (marks !== undefined) typesetQuotation(passage.text, quotation, marks, corrections);
    }
  },
};
