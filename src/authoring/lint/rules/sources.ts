/** Reports texts with figures or long quotations that name no sources. */
import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { Unsourced } from "../../../text/locales/problems/editing.ts";
import type { ArticleLintSource } from "../source-text.ts";

/**
 * A percentage, an amount of money or a large number, but not a year, an age or a count below a hundred. The
 * match starts at the first digit, so that a long run of digits is scanned once.
 */
const FIGURE =
  /(?<!\d[\s.,\u00a0\u202f]*)\d[\d\s.,\u00a0\u202f]*(?:%|‰|€|\$|£|(?:pour cent|percent|per cent|millions?|milliards?|billions?|trillions?|euros?|dollars?)(?!\p{L}))|[$€£]\s?\d/giu;

/** A single figure may be mentioned in passing. */
const MIN_FIGURES = 2;

/** Minimum length of a quotation that needs a source, in words. */
const MIN_QUOTATION = 12;

export function sources(article: ArticleLintSource): Problem[] {
  const why = unsourced(article);
  return why === undefined ? [] : [article.draft.problem(catalogue.sourcesMissing({ why }), ["title"])];
}

function unsourced({ draft, body }: ArticleLintSource): Unsourced | undefined {
  const { fields } = draft;
  if (fields.draft || fields.sources.length > 0 || fields.canonical !== undefined) return undefined;
  if (body.links.some(({ kind, target }) => kind === "link" && /^https?:/i.test(target))) return undefined;
  if (body.prose.some(({ kind }) => kind === "note")) return undefined;
  if (fields.genre === "analyse") return "analysis";
  const text = body.prose.map((block) => block.text).join("\n");
  if ([...text.matchAll(FIGURE)].length >= MIN_FIGURES) return "figures";
  const quoted = body.prose.filter(({ kind }) => kind === "quote").map((block) => block.text);
  const between = [...quotations(text, "»", /«[^»]+»/gu), ...quotations(text, "”", /“[^”]+”/gu)];
  const isLong = (words: string) => (words.match(/\p{L}+/gu)?.length ?? 0) >= MIN_QUOTATION;
  return [...quoted, ...between].some(isLong) ? "quotation" : undefined;
}

/**
 * Searches only up to the last closing mark: each opening mark after it would be scanned to the end of the
 * text.
 */
function quotations(text: string, closing: string, pattern: RegExp): string[] {
  return text.slice(0, text.lastIndexOf(closing) + 1).match(pattern) ?? [];
}
