/** Extracts the plain text of rendered HTML. */
import type { Html } from "../../text/html.ts";

/** Generated text, not the author's: note numbers, back links, callout labels. */
const GENERATED =
  /<sup class="footnote-ref">.*?<\/sup>|<a [^>]*class="footnote-back"[^>]*>.*?<\/a>|<p class="callout-label".*?<\/p>/gs;
/** Elements that do not separate words. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^>]*)?>/g;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  }),
);

/** Plain text with collapsed spaces; no-break spaces are kept. */
export function plainText(html: Html): string {
  return String(html)
    .replace(GENERATED, "")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, " ")
    .trim();
}
