import { type Html, html, isRightToLeft } from "../../src/index.ts";

/** ` dir="rtl"` for an element with right-to-left text and text in the page's language. */
export function directionAttribute(language: string): Html | undefined {
  return isRightToLeft(language) ? html` dir="rtl"` : undefined;
}

/** ` lang="en"` for text in another language than the page's, otherwise nothing. */
export function languageAttribute(language: string, page: string): Html | undefined {
  if (language === page) return undefined;
  return isRightToLeft(language) ? html` lang="${language}" dir="rtl"` : html` lang="${language}"`;
}
