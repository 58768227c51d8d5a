/** The words of a rendered text, as a reader sees them. */
import { type Html, unescapeText } from "../../text/html.ts";

/** Numbers and arrows of notes, and the label of a callout, which are not the author's words. */
const FURNITURE =
  /<sup class="footnote-ref">.*?<\/sup>|<a [^>]*class="footnote-back"[^>]*>.*?<\/a>|<p class="callout-label".*?<\/p>/gs;
/** Elements that stand inside a word or between two letters. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^>]*)?>/g;

/** Plain text, its ordinary spaces folded; no-break spaces stay. */
export function plainText(html: Html): string {
  const words = String(html)
    .replace(FURNITURE, "")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, " ");
  return unescapeText(words)
    .replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, " ")
    .trim();
}
