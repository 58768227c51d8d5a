/** Sets what a reader sees outside the body: once, at the door, by the rules that the journal leaves on. */
import type { RuleSwitches } from "../../text/typography/rule.ts";
import { typeset } from "../../text/typography/typeset.ts";
import type { Journal } from "../journal/journal.ts";
import type { ArticleFields } from "./article-schema.ts";
import { setEmphasis } from "./emphasised.ts";

/** The rules that a journal switches off; false when it wants no typography. */
export function switchesOf({ typography }: Journal): RuleSwitches | false {
  return typeof typography === "boolean" ? typography && {} : typography;
}

export type SetText = (text: string, language: string) => string;

export function typesetter(journal: Journal): SetText {
  const rules = switchesOf(journal);
  return rules === false ? (text) => text : (text, language) => typeset(text, { language, rules });
}

/** The words of the journal itself. Names, addresses and what is only compared stay as they are. */
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

/** The words of an article, in its own language. Titles of sources and of rated works may be in any other. */
export function setFields(
  fields: ArticleFields,
  language: string,
  rule: SetText,
  journal: Journal,
): ArticleFields {
  // The journal's own disclaimers are set already, in its language, which need not be the article's.
  const named = Object.values(journal.disclaimers.named);
  const set = (text: string) => rule(text, language);
  const { image, series } = fields;
  const emphasis = setEmphasis(fields, language, switchesOf(journal));
  return {
    ...fields,
    ...(emphasis && { emphasis }),
    title: set(fields.title),
    chapo: fields.chapo && set(fields.chapo),
    description: fields.description && set(fields.description),
    disclaimer:
      fields.disclaimer === undefined || named.includes(fields.disclaimer)
        ? fields.disclaimer
        : set(fields.disclaimer),
    disclosure: fields.disclosure && set(fields.disclosure),
    image: image && {
      ...image,
      alt: image.alt && set(image.alt),
      caption: image.caption && set(image.caption),
      credit: image.credit && set(image.credit),
    },
    series: series && { ...series, title: set(series.title) },
    withdrawn: fields.withdrawn && { ...fields.withdrawn, reason: set(fields.withdrawn.reason) },
    corrections: fields.corrections.map(({ date, text }) => ({ date, text: set(text) })),
  };
}
