/** The fields about publication: dates, draft, address, language. */
import { flag, languageTag, oneOrMore, text } from "../../front-matter/value-readers.ts";
import { WITHDRAWAL_PARTS } from "./field-parts.ts";
import { alias, moment, SLUG_PATTERN, slug } from "./field-readers.ts";
import { both, type FieldTable } from "./field-row.ts";
import { group } from "./field-schema.ts";

const SLUG_HINT = {
  fr: "Des minuscules sans accent, des chiffres et des tirets.",
  en: "Lower-case letters without accents, digits and hyphens.",
};

export const PUBLICATION_FIELDS = {
  updated: {
    type: (journal) => moment(journal, "updated").optional(),
    doc: {
      fr: "Le jour de la dernière mise à jour du fond.",
      en: "The day of the last change of substance.",
    },
    label: { fr: "Mise à jour", en: "Updated" },
    example: both("2099-12-30"),
    names: [
      "mis_à_jour",
      "mise_à_jour",
      "lastmod",
      "last_modified_at",
      "updatedDate",
      "updated_at",
      "modified",
      "dateModified",
    ],
    survives: true,
    after: "date",
    spoken: { longest: 60 },
  },
  expires: {
    type: (journal) => moment(journal, "expires").optional(),
    doc: {
      fr: "Le jour à partir duquel l’article quitte les listes et se dit périmé.",
      en: "The day from which the article leaves the lists and says that it has expired.",
    },
    label: { fr: "Expire", en: "Expires" },
    example: both("2099-12-31"),
    names: ["expire", "expire_le", "expiryDate", "expiry_date"],
    after: "updated",
  },
  withdrawn: {
    type: (journal) => group(WITHDRAWAL_PARTS, journal).optional(),
    parts: WITHDRAWAL_PARTS,
    doc: {
      fr: "Le retrait de l’article : date et reason (le motif). Sa page dit alors qu’il a été retiré, et rien d’autre.",
      en: "The withdrawal of the article: date and reason. Its page then says that it was withdrawn, and nothing else.",
    },
    label: { fr: "Retrait", en: "Withdrawal" },
    example: {
      fr: '\n  date: 2099-12-31\n  reason: "Ce qui a conduit à retirer l’article."',
      en: '\n  date: 2099-12-31\n  reason: "What led to the withdrawal."',
    },
    names: ["retiré", "retrait", "retracted"],
    survives: true,
    becomes: "withdrawn",
  },
  draft: {
    type: () => flag("draft").default(false),
    doc: {
      fr: "« true » tant que l’article est un brouillon : il ne paraît nulle part.",
      en: '"true" as long as the article is a draft: it appears nowhere.',
    },
    label: { fr: "Brouillon", en: "Draft" },
    example: both("true"),
    names: ["brouillon"],
    survives: true,
    page: true,
    becomes: "preview",
    snippet: { place: 6, text: "true" },
    widget: { options: () => ({ default: true }) },
  },
  published: {
    type: () => flag("published").optional(),
    doc: {
      fr: "Comme dans Jekyll : « false » en fait un brouillon.",
      en: 'As in Jekyll: "false" makes it a draft.',
    },
    label: { fr: "Publié", en: "Published" },
    example: both("false"),
    names: ["publié"],
    survives: true,
    becomes: "preview",
    newFile: "left out",
    // The form has a switch for drafts already.
    widget: "none",
  },
  slug: {
    type: () => slug.optional(),
    doc: {
      fr: "L’adresse de la page, en minuscules et tirets. À défaut, tirée du titre.",
      en: "The address of the page, lower case and hyphens. Else made from the title.",
    },
    label: { fr: "Adresse", en: "Address" },
    example: { fr: "une-autre-adresse", en: "another-address" },
    names: ["adresse"],
    survives: true,
    page: true,
    becomes: "slug",
    widget: { options: ({ language }) => ({ pattern: [SLUG_PATTERN, SLUG_HINT[language]] }) },
  },
  aliases: {
    type: () => oneOrMore(alias).default([]),
    doc: {
      fr: "Les anciennes adresses de l’article, qui mènent à la nouvelle.",
      en: "The article's old addresses, which lead to the new one.",
    },
    label: { fr: "Anciennes adresses", en: "Old addresses" },
    example: { fr: "[/ancienne-adresse/]", en: "[/old-address/]" },
    names: ["alias", "redirect_from", "anciennes_adresses"],
    survives: true,
    page: true,
  },
  lang: {
    type: () => languageTag.optional(),
    doc: {
      fr: "La langue de l’article, si elle n’est pas celle du journal : en, pt-BR…",
      en: "The article's language, if it is not the journal's: fr, pt-BR…",
    },
    label: { fr: "Langue", en: "Language" },
    example: { fr: "en", en: "fr" },
    names: ["langue", "language", "locale"],
    survives: true,
    page: true,
    becomes: "language",
    spoken: { longest: 20 },
  },
  translationOf: {
    type: () => text.optional(),
    doc: {
      fr: "Le slug ou le fichier de l’article dont celui-ci est la traduction.",
      en: "The slug or file of the article that this one translates.",
    },
    label: { fr: "Traduction de", en: "Translation of" },
    example: { fr: "l-article-d-origine", en: "the-original-article" },
    names: ["traduction_de", "translation_of"],
    text: "code",
    survives: true,
  },
} as const satisfies FieldTable;
