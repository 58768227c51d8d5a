/** The site's words by language. */
import type { Language } from "../language.ts";
import { en } from "./en/site.ts";
import { fr } from "./fr/site.ts";
import type { Words } from "./site-words.ts";

const CATALOGUE: Readonly<Record<Language, Words>> = { fr, en };

/** The words for a BCP 47 tag; English for languages without a translation. */
export function wordsFor(tag: string): Words {
  return CATALOGUE[tag.toLowerCase().split("-")[0] === "fr" ? "fr" : "en"];
}
