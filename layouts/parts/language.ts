import { type Html, html, isRightToLeft } from "../../src/index.ts";

/** ` dir="rtl"` around what holds such a text beside words of the page's own language. */
export function directionAttribute(language: string): Html | undefined {
  return isRightToLeft(language) ? html` dir="rtl"` : undefined;
}

/** ` lang="en"` for text that is not in the page's own language, else nothing. */
export function languageAttribute(language: string, page: string): Html | undefined {
  if (language === page) return undefined;
  return isRightToLeft(language) ? html` lang="${language}" dir="rtl"` : html` lang="${language}"`;
}
