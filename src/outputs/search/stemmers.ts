/** The stemmers of the journals' languages, for the build, and as files for the browser. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "../../text/language.ts";

/** Raise this with the package's version: other stems make another index. */
export const STEMMERS_VERSION = "3.1.18";

const LOADERS = {
  fr: () => import("@orama/stemmers/french"),
  en: () => import("@orama/stemmers/english"),
} as const satisfies Record<Language, () => Promise<{ stemmer(word: string): string }>>;

const FILES = {
  fr: () => import.meta.resolve("@orama/stemmers/french"),
  en: () => import.meta.resolve("@orama/stemmers/english"),
} as const satisfies Record<Language, () => string>;

export async function stemmerOf(language: Language): Promise<(word: string) => string> {
  return (await LOADERS[language]()).stemmer;
}

/** The text of the module that exports `stemmer`. */
export function stemmerScript(language: Language): string {
  return readFileSync(fileURLToPath(FILES[language]()), "utf8");
}
