/** The fields at the head of an article: title, date, authors, tags. */
import { catalogue } from "../../../problems/catalogue.ts";
import { oneOrMore, text } from "../../front-matter/value-readers.ts";
import { moment, signature, TEXT_LENGTH, TITLE_LENGTH, tags } from "./field-readers.ts";
import { both, type FieldTable } from "./field-row.ts";

export const HEADING_FIELDS = {
  /** Plain words in an article; a page shows its `titleMarkup`. */
  title: {
    type: () => text.max(TITLE_LENGTH),
    doc: {
      fr: "Le titre, tel qu’il paraît en tête de l’article ; le titre d’une œuvre s’y met entre astérisques, pour l’italique.",
      en: "The title, as it stands at the head of the article; the title of a work goes between asterisks, for italics.",
    },
    label: { fr: "Titre", en: "Title" },
    example: { fr: '"Ce que vaut une promesse"', en: '"What a promise is worth"' },
    names: ["titre"],
    text: "prose",
    typeset: true,
    emphasis: "title",
    survives: true,
    page: true,
    snippet: { place: 1, text: '"$1"' },
    spoken: { longest: TITLE_LENGTH },
  },
  date: {
    // Removing the line, the usual advice, is no solution for a required field.
    type: (journal) => moment(journal, "date", catalogue.dateMissing()),
    doc: {
      fr: "Le jour de publication, comme 2026-11-23, ou le jour et l’heure, comme 2026-11-23 08:00, dans le fuseau du journal.",
      en: "The day of publication, such as 2026-11-23, or day and hour, such as 2026-11-23 08:00, in the journal's time zone.",
    },
    label: { fr: "Date", en: "Date" },
    example: both("2026-11-23"),
    names: [
      "pubDate",
      "publishDate",
      "published_at",
      "publishedAt",
      "date_published",
      "created",
      "publié_le",
    ],
    survives: true,
    snippet: { place: 2, text: "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE" },
    widget: { options: ({ timeZone }) => ({ default: "{{now}}", input_timezone: timeZone }) },
    spoken: {
      longest: 60,
      labels: ["date_de_publication", "publication_date", "parution", "mis_en_ligne_le", "published_on"],
    },
  },
  /** Plain words in an article; a page shows its `chapoMarkup`. */
  chapo: {
    type: () => text.max(TEXT_LENGTH).optional(),
    doc: {
      fr: "Le chapô : une à trois phrases sous le titre. À défaut, le premier paragraphe.",
      en: "The standfirst: one to three sentences below the title. Else the first paragraph.",
    },
    label: { fr: "Chapô", en: "Standfirst" },
    example: {
      fr: '"Une à trois phrases qui donnent envie de lire la suite."',
      en: '"One to three sentences that make the reader go on."',
    },
    names: [
      "chapô",
      "standfirst",
      "lede",
      "dek",
      "excerpt",
      "custom_excerpt",
      "summary",
      "subtitle",
      "résumé",
      "extrait",
    ],
    text: "prose",
    typeset: true,
    emphasis: "chapo",
    spoken: { longest: TEXT_LENGTH, labels: ["chapeau", "sous_titre", "accroche"] },
  },
  description: {
    type: () => text.max(TEXT_LENGTH).optional(),
    doc: {
      fr: "La phrase montrée par les moteurs de recherche. À défaut, le chapô, coupé à un mot.",
      en: "The sentence that search engines show. Else the standfirst, cut at a word.",
    },
    label: { fr: "Description", en: "Description" },
    example: {
      fr: '"Une phrase pour les moteurs de recherche."',
      en: '"A sentence for search engines."',
    },
    names: ["meta_description", "seo_description"],
    text: "prose",
    typeset: true,
    page: true,
    becomes: "description",
    spoken: { longest: TEXT_LENGTH },
  },
  author: {
    type: (journal) => oneOrMore(signature(journal)).optional(),
    doc: {
      fr: "L’identifiant d’un auteur du journal, ou le nom complet d’un invité.",
      en: "The id of one of the journal's authors, or the full name of a guest.",
    },
    label: { fr: "Auteur", en: "Author" },
    example: { fr: '"Prénom Nom"', en: '"First Last"' },
    names: ["auteur", "byline", "signature", "primary_author"],
    text: "name",
    survives: true,
    becomes: "authors",
    known: { choose: "one", values: ({ journal }) => journal.authors.map(({ id }) => id) },
    snippet: { place: 3, text: "choice" },
    widget: {
      options: ({ authors }) => {
        const [only, ...others] = authors;
        return {
          widget: "select",
          options: authors.map(({ id, name }) => ({ label: name, value: id })),
          ...(only && others.length === 0 && { default: only.id }),
        };
      },
    },
    spoken: { longest: 160, labels: ["par", "by", "ecrit_par", "written_by", "nom_de_l_auteur"] },
  },
  authors: {
    type: (journal) => oneOrMore(signature(journal)).optional(),
    doc: {
      fr: "Plusieurs auteurs, en liste, dans l’ordre des signatures.",
      en: "Several authors, as a list, in the order of the byline.",
    },
    label: { fr: "Auteurs", en: "Authors" },
    example: { fr: '["Prénom Nom", "Autre Nom"]', en: '["First Last", "Second Name"]' },
    names: ["auteurs", "auteurices"],
    text: "name",
    survives: true,
    becomes: "authors",
    known: { choose: "several", values: ({ journal }) => journal.authors.map(({ id }) => id) },
    newFile: "left out",
  },
  tags: {
    type: () => tags,
    doc: {
      fr: "Les sujets de l’article, en liste ; chacun a sa page.",
      en: "The article's subjects, as a list; each has its page.",
    },
    label: { fr: "Mots-clés", en: "Tags" },
    example: { fr: "[Presse, Numérique]", en: "[Press, Technology]" },
    names: [
      "tag",
      "étiquettes",
      "étiquette",
      "mots_clés",
      "keywords",
      "categories",
      "category",
      "catégories",
      "catégorie",
      "topics",
    ],
    text: "name",
    becomes: "tags",
    known: { choose: "several", values: (names) => names.tags },
    snippet: { place: 5, text: "[$1]" },
    widget: { lists: true },
    spoken: { longest: 400, labels: ["mot_cle", "sujets", "themes"] },
  },
} as const satisfies FieldTable;
