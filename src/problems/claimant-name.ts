import { inEveryLanguage, type Phrase } from "../text/language.ts";
import type { ClaimantNames } from "../text/locales/problems/claimants.ts";
import { PROBLEM_SENTENCES } from "../text/locales/problems-by-language.ts";

/** The owner of an address as part of a sentence, in every language. */
export const claimantName = (nameOf: (names: ClaimantNames) => string): Phrase =>
  inEveryLanguage((language) => nameOf(PROBLEM_SENTENCES[language].claimants));
