/** The rows of fields inside fields. */
import { z } from "zod";
import { text, webUrl } from "../../front-matter/value-readers.ts";
import { moment, part, sourceDate, TEXT_LENGTH } from "./field-readers.ts";
import { both, type FieldWords, type PartTable } from "./field-row.ts";

const title = { type: () => text, label: { fr: "Titre", en: "Title" }, text: "prose" } as const;
const url = { label: { fr: "Adresse web", en: "Web address" }, names: ["lien", "link", "adresse"] } as const;
const date = { label: both("Date") } as const;

export const WITHDRAWAL_PARTS = {
  date: { ...date, type: (journal) => moment(journal, "date") },
  reason: {
    type: () => text.max(TEXT_LENGTH),
    label: { fr: "Motif", en: "Reason" },
    names: ["raison", "motif"],
    text: "prose",
    typeset: true,
  },
} as const satisfies PartTable;

export const IMAGE_PARTS = {
  src: {
    type: () => text,
    label: { fr: "Fichier", en: "File" },
    names: ["url", "path", "fichier", "feature_image"],
    text: "code",
  },
  alt: {
    type: () => z.string().trim().optional(),
    label: { fr: "Texte de remplacement", en: "Alternative text" },
    names: ["texte", "feature_image_alt"],
    text: "prose",
    typeset: true,
  },
  caption: {
    type: () => text.optional(),
    label: { fr: "Légende", en: "Caption" },
    names: ["légende", "feature_image_caption"],
    text: "prose",
    typeset: true,
    emphasis: "caption",
  },
  credit: {
    type: () => text.optional(),
    label: { fr: "Crédit", en: "Credit" },
    names: ["crédit", "credits", "photographer"],
    text: "name",
    typeset: true,
  },
} as const satisfies PartTable;

export const SERIES_PARTS = {
  title: { ...title, names: ["titre", "name", "nom"], typeset: true, emphasis: "series" },
  part: {
    type: () => part.optional(),
    label: { fr: "Partie", en: "Part" },
    names: ["partie", "order", "numéro"],
  },
} as const satisfies PartTable;

/** The titles and publishers of sources may be in any language: they are not typeset. */
export const SOURCE_PARTS = {
  title: { ...title, names: ["titre", "name"] },
  url: { ...url, type: () => webUrl("url").optional() },
  publisher: {
    type: () => text.optional(),
    label: { fr: "Éditeur", en: "Publisher" },
    names: ["éditeur", "site"],
    text: "name",
  },
  date: { ...date, type: (journal) => sourceDate(journal).optional() },
} as const satisfies PartTable;

export const CORRECTION_PARTS = {
  date: { ...date, type: (journal) => moment(journal, "date") },
  text: {
    type: () => text,
    label: { fr: "Texte", en: "Text" },
    names: ["texte"],
    text: "prose",
    typeset: true,
  },
} as const satisfies PartTable;

/** The parts of a rating, which is read as a whole, since its value may replace it. */
export const RATING_PARTS = {
  value: { label: { fr: "Note", en: "Mark" }, names: ["valeur", "note", "ratingValue"] },
  best: { label: { fr: "Sur", en: "Out of" }, names: ["sur", "max", "bestRating"] },
  subject: {
    label: { fr: "Ce qui est noté", en: "What is rated" },
    names: ["sujet", "objet", "itemReviewed"],
    parts: {
      type: { label: both("Type (Book, Movie, Product…)"), text: "code" },
      name: { label: { fr: "Nom", en: "Name" }, names: ["nom", "titre", "title"], text: "name" },
      url,
    },
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
