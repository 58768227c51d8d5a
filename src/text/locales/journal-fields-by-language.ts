/**
 * What each value of the journal must be, by language. What a language lacks does not compile. They are loaded when a
 * value is not what it must be.
 */
import type { Language } from "../language.ts";
import { moduleLoader } from "../module-loader.ts";
import type { JournalFieldDocs } from "./journal-field-docs.ts";

const load = moduleLoader(import.meta);

export const JOURNAL_FIELD_DOCS: Readonly<Record<Language, JournalFieldDocs>> = {
  get fr() {
    return load<typeof import("./fr/journal-fields.ts")>("./fr/journal-fields").journalFields;
  },
  get en() {
    return load<typeof import("./en/journal-fields.ts")>("./en/journal-fields").journalFields;
  },
};
