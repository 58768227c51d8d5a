/**
 * Finds capitals that certainly lack an accent: A for À at the start of a sentence (« A l'heure »), E for É
 * (Etat), Ca for Ça, Ile for Île.
 *
 * The lists are closed and leave out words that are also English or names (Education, Evolution, Eric).
 * Source: the Lexique, « Accentuation des capitales ».
 */
import { SPACES } from "./characters.ts";
import type { Span } from "./span.ts";

/** Words that follow « À » and cannot follow the verb « A » at the start of a sentence. */
const AFTER_A =
  "la|cause|ce|ces|cet|cette|côté|condition|court|défaut|droite|force|gauche|leur|long|moins|nouveau|nos|notre|" +
  "Paris|partir|peine|propos|quel|quelle|quoi|ses|suivre|terme|titre|travers";

const A = new RegExp(
  `(?=A)(?<=^|[.!?…:]["”»)]?${SPACES}|[«“(–—]${SPACES}?)A(?=${SPACES}(?:l['’]|(?:${AFTER_A})(?![\\p{L}'’])))`,
  "gu",
);

const WORDS = new RegExp(
  `(?<![\\p{L}\\d-]|\\p{Lu}\\.)(?:${[
    "E(?:cole|glise|tat|tude|poque|quipe|nergie|change|cran|chec|cart|crivain|lecteur|tudiant|tudiante|vénement|vènement)s?",
    "E(?:tranger|tablissement|conomiste|cologiste|cologique|conomique)s?",
    "E(?:galité|conomie|cologie|lectricité|thique|videmment|galement|normément|gypte|cosse|thiopie|quateur|lysée|crire|couter|viter)",
    "Education(?= nationale)",
    "Etre|Ile(?=-de-France|s? )",
    "Ca(?= \\p{Ll})",
  ].join("|")})(?![\\p{L}\\d'’])`,
  "gu",
);

const ACCENTED: ReadonlyMap<string, string> = new Map(Object.entries({ E: "É", C: "Ç", I: "Î", A: "À" }));

function accented(word: string): string {
  if (word.startsWith("Etre")) return `Ê${word.slice(1)}`;
  return (ACCENTED.get(word.charAt(0)) ?? "") + word.slice(1);
}

/** Where a capital lacks its accent, with the corrected word. */
export function unaccentedCapitals(text: string): (Span & { readonly suggestion: string })[] {
  return [A, WORDS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      suggestion: accented(word),
    })),
  );
}
