/** Writes XML 1.0 documents. */
import type { Html } from "./html.ts";

/**
 * Characters outside the production Char of XML 1.0: most control characters, U+FFFE, U+FFFF, lone
 * surrogates.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * An XML document with its declaration. The text is already escaped, `]]>` included. Characters that XML
 * forbids even as escapes are dropped: articles with them are refused, but the journal's own words are not
 * checked.
 */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(String(root))}\n`;
}

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}
