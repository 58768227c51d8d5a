/** What XML 1.0 can hold. */
import type { Html } from "./html.ts";

/** Everything outside the production Char of XML 1.0: most controls, U+FFFE, U+FFFF; lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A document of XML with its declaration. Text is escaped by then, `]]>` too; what XML forbids even as an escape
 * is left out, for articles are refused when they hold it but the journal's own words are not looked at so closely.
 */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(String(root))}\n`;
}

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}
