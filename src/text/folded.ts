import { foldCase } from "./accents.ts";

/** Removes case, accents, ligatures and punctuation, to compare texts loosely. */
export function folded(text: string): string {
  return foldCase(text.normalize("NFKD"))
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
