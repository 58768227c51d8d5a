/**
 * Ids that headings must not take. Ids of layouts end with `_title`, which slugs never do; those below are older and
 * must stay, since URLs use them.
 */
import type { Environment } from "./environment.ts";

/** The content, target of the skip link. */
const MAIN = "main";
/** The section with a review's rating. */
export const RATING = "rating";

/** The ids of the page around a text. */
export function idsAround({ isRated }: { readonly isRated: boolean }): readonly string[] {
  return isRated ? [MAIN, RATING] : [MAIN];
}

/** Whether the id belongs to a layout. */
export const isOfLayout = (id: string) => id.endsWith("_title");

/** `fn1`, `fnref1` … for each note of the text. */
export function noteIds({ footnotes }: Environment): string[] {
  return (footnotes?.list ?? []).flatMap((_, index) => [`fn${index + 1}`, `fnref${index + 1}`]);
}
