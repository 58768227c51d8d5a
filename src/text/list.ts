/** Joins lists into prose: « Nvidia, Alibaba et ByteDance », “Nvidia, Alibaba, and ByteDance”. */

const WORDS = {
  fr: { and: " et ", or: " ou " },
  en: { and: " and ", or: " or " },
} as const;

/**
 * English puts a comma before the last of three or more items, French never does. Any other language is
 * treated as French.
 */
export function list(items: readonly string[], language: string, word: "and" | "or" = "and"): string {
  const english = /^en(?![a-z])/i.test(language);
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  const comma = english && items.length > 2 ? "," : "";
  return items.slice(0, -1).join(", ") + comma + WORDS[english ? "en" : "fr"][word] + last;
}
