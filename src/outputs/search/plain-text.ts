/** Extracts the plain text of rendered HTML. */
import { unescapeText } from "../../text/html.ts";

/** Generated text, not the author's: note numbers, back links, callout labels. */
const GENERATED =
  /<sup class="footnote-ref">.*?<\/sup>|<a [^>]*class="footnote-back"[^>]*>.*?<\/a>|<p class="callout-label".*?<\/p>/gs;
/** Elements that do not separate words. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^>]*)?>/g;

/**
 * Plain text with collapsed spaces; no-break spaces are kept.
 * @param html markup that the renderer wrote
 */
export function plainText(html: string): string {
  const words = html
    .replace(GENERATED, "")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, " ");
  return unescapeText(words)
    .replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, " ")
    .trim();
}
