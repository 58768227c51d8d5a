/**
 * The rules for English, fewer than for French: curly quotes, apostrophes and dashes. The ellipsis is shared.
 *
 * One or two hyphens between spaces become an en dash, two between words an em dash, three always an em dash;
 * the author's spaces stay. Source: the rules table; New Hart's Rules, "Quotation marks", "Dashes".
 */
import { isBlank, isDigit, isLetter } from "../characters.ts";
import { findQuotations } from "../quotations.ts";
import { type MarkRule, type PassageRule, replace } from "../rule.ts";
import { typesetQuotation } from "./quotes.ts";

export const englishQuotes: PassageRule = {
  reads: "passage",
  name: "quotes",
  triggers: "\"'",
  afterLetters: true,
  concerns: (text, at) =>
    text[at] === '"' || !isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1)),
  read(passage, corrections) {
    for (const quotation of findQuotations(passage, "anywhere").pairs) {
      typesetQuotation(
        passage.text,
        quotation,
        quotation.mark === '"' ? ["“", "”"] : ["‘", "’"],
        corrections,
      );
    }
  },
};

export const englishApostrophes: PassageRule = {
  reads: "passage",
  name: "apostrophes",
  triggers: "'",
  afterLetters: true,
  concerns: () => true,
  read(passage, corrections) {
    const text = passage.text;
    for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
      const inside =
        isLetter(text.charCodeAt(at - 1)) && (isLetter(text.charCodeAt(at + 1)) || text[at + 1] === "\ufffc");
      if (inside) replace(corrections, "apostrophes", at, at + 1, "’");
    }
    for (const at of findQuotations(passage, "anywhere").edgeApostrophes)
      replace(corrections, "apostrophes", at, at + 1, "’");
  },
};

/** Two or three hyphens, unless they look like a command-line option (`--save`). */
export const englishDashes: MarkRule = {
  reads: "mark",
  name: "dashes",
  triggers: "-",
  afterLetters: true,
  read({ text }, at, corrections) {
    if (text[at - 1] === "-") return;
    let end = at;
    while (text[end] === "-") end++;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(end);
    const length = end - at;
    if (length > 3 || Number.isNaN(before) || Number.isNaN(after)) return;
    if (isBlank(before) && isBlank(after)) {
      const left = text.charCodeAt(at - 2);
      if (length === 1 && isDigit(left) && isDigit(text.charCodeAt(end + 1))) return;
      if (before !== 0x2028) replace(corrections, "dashes", at, end, length === 3 ? "—" : "–");
    } else if (length > 1 && joinsWords(before, after)) {
      replace(corrections, "dashes", at, end, "—");
    }
  },
};

function joinsWords(before: number, after: number): boolean {
  const left = isLetter(before) || "'\"’”)".includes(String.fromCharCode(before));
  const right = isLetter(after) || "'\"‘’“(".includes(String.fromCharCode(after));
  return left && right;
}
