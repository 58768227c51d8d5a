/** Languages of the engine's own texts: problems, command line, site. */
export type Language = "fr" | "en";

/** A part of a sentence, in every language of the engine. */
export type Phrase = Readonly<Record<Language, string>>;

/**
 * Calls `of` for each language of the engine. A language added to {@link Language} is missing here and does not
 * compile.
 */
export function inEveryLanguage<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return { fr: of("fr"), en: of("en") };
}

/** Like {@link inEveryLanguage}, but calls `of` each time that a language is read. */
export function lazyByLanguage<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return {
    get fr() {
      return of("fr");
    },
    get en() {
      return of("en");
    },
  };
}
