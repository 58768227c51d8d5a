/**
 * Ids of a page that no heading may take. The layouts' own end with `_title`, which is never made from words; those
 * below are older than that, and addresses name them.
 */
import type { Environment } from "./environment.ts";

/** Where the content begins, for who skips the menu. */
const MAIN = "main";
/** The section with the mark that a review gives. */
export const RATING = "rating";

/** The ids of the page around a text. */
export function idsAround({ isRated }: { readonly isRated: boolean }): readonly string[] {
  return isRated ? [MAIN, RATING] : [MAIN];
}

/** Whether a layout may have given this id to a title of its own. */
export const isOfLayout = (id: string) => id.endsWith("_title");

/** `fn1` and `fnref1` of the notes of a text, as far as it has any. */
export function noteIds({ footnotes }: Environment): string[] {
  return (footnotes?.list ?? []).flatMap((_, index) => [`fn${index + 1}`, `fnref${index + 1}`]);
}
