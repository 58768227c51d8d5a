/** Languages of the engine's own texts: problems, command line, site. */
export type Language = "fr" | "en";

/** A part of a sentence, in every language of the engine. */
export type Phrase = Readonly<Record<Language, string>>;

/** What `of` gives for each language of the engine: a language that is added is missing here, and does not compile. */
export function inEveryLanguage<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return { fr: of("fr"), en: of("en") };
}

/** The same, each made when it is looked at. */
export function inLanguageAsked<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return {
    get fr() {
      return of("fr");
    },
    get en() {
      return of("en");
    },
  };
}
