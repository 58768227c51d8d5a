/** The expected value of each setting of the journal, as the end of "must be …", for messages and documentation. */
import { own } from "../../problems/own.ts";
import { inEveryLanguage, type Phrase } from "../../text/language.ts";
import type { JournalFieldDocs } from "../../text/locales/journal-field-docs.ts";
import { JOURNAL_FIELD_DOCS } from "../../text/locales/journal-fields-by-language.ts";
import { HOSTS, POLICY_DIRECTIVES } from "./hosting-settings.ts";

/** The doc of the field at a path of the journal; list positions and names of disclaimers do not matter. */
export function journalFieldDoc(path: readonly PropertyKey[]): Phrase {
  const names = path.map((part, index) =>
    typeof part === "number" ||
    ["named", "rules", "contentPolicy", "typography"].includes(String(path[index - 1]))
      ? "*"
      : String(part),
  );
  const name = names.join(".");
  return inEveryLanguage((language) => docOf(name, JOURNAL_FIELD_DOCS[language]));
}

function docOf(name: string, docs: JournalFieldDocs): string {
  if (name === "hosting" || name === "hosting.*") return docs.hosting(HOSTS);
  if (name === "headers.contentPolicy") return docs.contentPolicy(POLICY_DIRECTIVES);
  return own(docs.fields, name) ?? docs.anything;
}
