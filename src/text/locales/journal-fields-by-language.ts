/** What each value of the journal must be, by language. What a language lacks does not compile. */
import type { Language } from "../language.ts";
import { journalFields as en } from "./en/journal-fields.ts";
import { journalFields as fr } from "./fr/journal-fields.ts";
import type { JournalFieldDocs } from "./journal-field-docs.ts";

export const JOURNAL_FIELD_DOCS: Readonly<Record<Language, JournalFieldDocs>> = { fr, en };
