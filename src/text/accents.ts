/** Removes accents and case, to compare words. */

const ASCII = /^[\0-\x7f]*$/;

/** The text without its accents: `é` → `e`. Ligatures and letters such as `ø` stay. */
export function withoutAccents(text: string): string {
  // Most words have none, and this is asked of many.
  return ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The text without accents, in lower case. */
export const foldCase = (text: string): string => withoutAccents(text).toLowerCase();
