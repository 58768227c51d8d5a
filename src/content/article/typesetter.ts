/** Typesets all texts outside bodies, once, by the rules that the journal leaves on. */
import type { RuleSwitches } from "../../text/typography/rule.ts";
import { typeset } from "../../text/typography/typeset.ts";
import type { Journal } from "../journal/journal.ts";
import { type Emphasised, setEmphasis } from "./emphasised.ts";
import { ARTICLE_FIELDS } from "./fields/article-fields.ts";
import type { FieldTable } from "./fields/field-row.ts";
import { mapTexts } from "./fields/field-texts.ts";

/** The rules that a journal switches off; false if it switches typography off. */
export function switchesOf({ typography }: Journal): RuleSwitches | false {
  return typeof typography === "boolean" ? typography && {} : typography;
}

export type SetText = (text: string, language: string) => string;

export function typesetter(journal: Journal): SetText {
  const rules = switchesOf(journal);
  return rules === false ? (text) => text : (text, language) => typeset(text, { language, rules });
}

/** Typesets the texts of the journal itself. Names and addresses stay as they are. */
export function setJournal(journal: Journal): Journal {
  const rule = typesetter(journal);
  const set = (text: string) => rule(text, journal.language);
  return {
    ...journal,
    tagline: set(journal.tagline),
    description: journal.description && set(journal.description),
    authors: journal.authors.map((author) => ({ ...author, bio: author.bio && set(author.bio) })),
    disclaimers: {
      ...journal.disclaimers,
      named: Object.fromEntries(
        Object.entries(journal.disclaimers.named).map(([name, text]) => [name, set(text)]),
      ),
    },
    tags: journal.tags.map((tag) => ({ ...tag, description: tag.description && set(tag.description) })),
    navigation: journal.navigation.map(({ label, path }) => ({ label: set(label), path })),
  };
}

/**
 * Typesets the fields of a text, in its language.
 * @param table the rows, with `typeset` for the fields to set
 */
export function setFields<Fields extends Emphasised>(
  fields: Fields,
  language: string,
  rule: SetText,
  journal: Journal,
  table: FieldTable = ARTICLE_FIELDS,
): Fields {
  const named = Object.values(journal.disclaimers.named);
  // The journal's disclaimers are typeset already, in its own language.
  const set = (text: string) => (named.includes(text) ? text : rule(text, language));
  const emphasis = setEmphasis(fields, language, switchesOf(journal));
  const words = mapTexts(fields, table, "typeset", ({ text }) => set(text));
  return { ...words, ...(emphasis && { emphasis }) };
}
