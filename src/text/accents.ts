/** Removes accents and case, to compare words. */

/** The text without its accents: `é` → `e`. Ligatures and letters such as `ø` stay. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The text without accents, in lower case. */
export const foldCase = (text: string): string => withoutAccents(text).toLowerCase();
