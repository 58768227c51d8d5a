/** The fields around an article: picture, series, sources, corrections, and its display. */
import { z } from "zod";
import { flag, text, webUrl } from "../../front-matter/value-readers.ts";
import { CORRECTION_PARTS, IMAGE_PARTS, SERIES_PARTS, SOURCE_PARTS } from "./field-parts.ts";
import { TEXT_LENGTH } from "./field-readers.ts";
import { both, type FieldTable } from "./field-row.ts";
import { group, shortGroup } from "./field-schema.ts";

export const SUPPLEMENT_FIELDS = {
  image: {
    type: (journal) => shortGroup(IMAGE_PARTS, "src", journal).optional(),
    parts: IMAGE_PARTS,
    doc: {
      fr: "L’image d’ouverture : src (le fichier, à côté de l’article), alt, caption (la légende) et credit.",
      en: "The opening picture: src (the file, beside the article), alt, caption and credit.",
    },
    label: { fr: "Image d’ouverture", en: "Opening picture" },
    example: {
      fr: '\n  src: photo.jpg\n  alt: "Ce que montre l’image"\n  caption: "La légende"\n  credit: "Prénom Nom"',
      en: '\n  src: photo.jpg\n  alt: "What the picture shows"\n  caption: "The caption"\n  credit: "First Last"',
    },
    names: ["cover", "feature_image", "featured_image", "hero", "heroImage", "thumbnail"],
    becomes: "picture",
  },
  /** Plain words in an article; a page shows its `seriesMarkup`. */
  series: {
    type: (journal) => shortGroup(SERIES_PARTS, "title", journal).optional(),
    parts: SERIES_PARTS,
    doc: {
      fr: "La série dont l’article fait partie : son titre, ou title et part (le numéro).",
      en: "The series that the article belongs to: its title, or title and part (the number).",
    },
    label: { fr: "Série", en: "Series" },
    example: {
      fr: '\n  title: "Le titre de la série"\n  part: 1',
      en: '\n  title: "The title of the series"\n  part: 1',
    },
    names: ["série"],
    text: "name",
    after: "translationOf",
  },
  sources: {
    type: (journal) => z.array(group(SOURCE_PARTS, journal)).default([]),
    parts: SOURCE_PARTS,
    doc: {
      fr: "Les sources : title, url, publisher et date (une année ou un jour) de chacune.",
      en: "The sources: title, url, publisher and date (a year or a day) of each.",
    },
    label: { fr: "Sources", en: "Sources" },
    example: {
      fr: '\n  - title: "Le titre de la source"\n    url: https://exemple.fr/\n    publisher: "Qui la publie"\n    date: 2026',
      en: '\n  - title: "The title of the source"\n    url: https://example.org/\n    publisher: "Who publishes it"\n    date: 2026',
    },
  },
  corrections: {
    type: (journal) => z.array(group(CORRECTION_PARTS, journal)).default([]),
    parts: CORRECTION_PARTS,
    doc: {
      fr: "Les corrections apportées depuis la publication : date et text de chacune.",
      en: "The corrections made since publication: date and text of each.",
    },
    label: { fr: "Corrections", en: "Corrections" },
    example: {
      fr: '\n  - date: 2026-11-24\n    text: "Ce qui a été corrigé, et pourquoi."',
      en: '\n  - date: 2026-11-24\n    text: "What was corrected, and why."',
    },
    names: ["correctifs", "errata"],
  },
  disclosure: {
    type: () => text.max(TEXT_LENGTH).optional(),
    doc: {
      fr: "La déclaration d’intérêts de l’auteur, montrée avec l’avertissement.",
      en: "The author's statement of interests, shown with the disclaimer.",
    },
    label: { fr: "Déclaration d’intérêts", en: "Disclosure" },
    example: {
      fr: '"L’auteur n’a aucun intérêt dans ce dont il parle."',
      en: '"The author has no interest in what is discussed."',
    },
    names: ["déclaration", "intérêts", "déclaration_d_intérêts"],
    text: "prose",
    typeset: true,
    after: "disclaimer",
    spoken: { longest: TEXT_LENGTH, labels: ["interets"] },
  },
  canonical: {
    type: () => webUrl("canonical").optional(),
    doc: {
      fr: "L’adresse d’origine, si l’article a d’abord paru ailleurs.",
      en: "The original address, if the article first appeared elsewhere.",
    },
    label: { fr: "Adresse d’origine", en: "Original address" },
    example: { fr: "https://exemple.fr/article/", en: "https://example.org/article/" },
    names: ["canonical_url", "canonicalUrl", "canonique"],
  },
  featured: {
    type: () => flag("featured").default(false),
    doc: {
      fr: "« true » pour ouvrir la page d’accueil.",
      en: '"true" to lead the front page.',
    },
    label: { fr: "À la une", en: "Lead story" },
    example: both("true"),
    names: ["à_la_une", "une", "sticky", "pinned"],
  },
  noindex: {
    type: () => flag("noindex").default(false),
    doc: {
      fr: "« true » pour que les moteurs de recherche l’ignorent.",
      en: '"true" for search engines to leave it out.',
    },
    label: { fr: "Hors des moteurs", en: "Out of search engines" },
    example: both("true"),
    names: ["hors_index"],
    page: true,
  },
  toc: {
    type: () => flag("toc").default(false),
    doc: {
      fr: "« true » pour un sommaire en tête d’un long article.",
      en: '"true" for a table of contents at the head of a long article.',
    },
    label: { fr: "Sommaire", en: "Contents" },
    example: both("true"),
    names: ["sommaire", "table_des_matières", "table_of_contents"],
    page: true,
  },
} as const satisfies FieldTable;
