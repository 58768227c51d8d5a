import { foldCase } from "./accents.ts";

/** Words without case, accents, ligatures and punctuation, for telling whether two texts say the same. */
export function folded(text: string): string {
  return foldCase(text.normalize("NFKD"))
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
