/** Languages in which the engine itself speaks: problems, command line, the site's own words. */
export type Language = "fr" | "en";

/** A part of a sentence, in every language of the engine. */
export type Phrase = Readonly<Record<Language, string>>;

/** What `of` gives for each language of the engine: a language that is added is missing here, and does not compile. */
export function inEveryLanguage<Value>(of: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return { fr: of("fr"), en: of("en") };
}
