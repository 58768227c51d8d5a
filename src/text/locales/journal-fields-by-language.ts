/**
 * What each value of the journal must be, by language. What a language lacks does not compile. They are loaded when a
 * value is not what it must be.
 */
import { engineModule } from "../engine-paths.ts";
import type { Language } from "../language.ts";
import type { JournalFieldDocs } from "./journal-field-docs.ts";

export const JOURNAL_FIELD_DOCS: Readonly<Record<Language, JournalFieldDocs>> = {
  get fr() {
    return engineModule<typeof import("./fr/journal-fields.ts")>("src/text/locales/fr/journal-fields.ts")
      .journalFields;
  },
  get en() {
    return engineModule<typeof import("./en/journal-fields.ts")>("src/text/locales/en/journal-fields.ts")
      .journalFields;
  },
};
