/** What a form, a schema or a new file calls each field of an article, and what is typically written in it. */

import type { FieldDoc } from "../front-matter/value-readers.ts";
import type { WrittenFields } from "./article-schema.ts";

export interface FieldWords {
  readonly label: FieldDoc;
  /** YAML as it stands after `field:`, valid in every journal. */
  readonly example: FieldDoc;
}

const both = (example: string): FieldDoc => ({ fr: example, en: example });

export const ARTICLE_WORDS: Readonly<Record<keyof WrittenFields, FieldWords>> = {
  title: {
    label: { fr: "Titre", en: "Title" },
    example: { fr: '"Ce que vaut une promesse"', en: '"What a promise is worth"' },
  },
  date: { label: { fr: "Date", en: "Date" }, example: both("2026-11-23") },
  chapo: {
    label: { fr: "Chapô", en: "Standfirst" },
    example: {
      fr: '"Une à trois phrases qui donnent envie de lire la suite."',
      en: '"One to three sentences that make the reader go on."',
    },
  },
  description: {
    label: { fr: "Description", en: "Description" },
    example: {
      fr: '"Une phrase pour les moteurs de recherche."',
      en: '"A sentence for search engines."',
    },
  },
  author: {
    label: { fr: "Auteur", en: "Author" },
    example: { fr: '"Prénom Nom"', en: '"First Last"' },
  },
  authors: {
    label: { fr: "Auteurs", en: "Authors" },
    example: { fr: '["Prénom Nom", "Autre Nom"]', en: '["First Last", "Second Name"]' },
  },
  tags: {
    label: { fr: "Mots-clés", en: "Tags" },
    example: { fr: "[Presse, Numérique]", en: "[Press, Technology]" },
  },
  rating: { label: { fr: "Note", en: "Rating" }, example: { fr: "3,5", en: "3.5" } },
  disclaimer: {
    label: { fr: "Avertissement", en: "Disclaimer" },
    example: {
      fr: '"Cet article n’engage que son auteur."',
      en: '"This piece speaks for its author alone."',
    },
  },
  genre: { label: { fr: "Genre", en: "Genre" }, example: both("analyse") },
  updated: { label: { fr: "Mise à jour", en: "Updated" }, example: both("2099-12-30") },
  expires: { label: { fr: "Expire", en: "Expires" }, example: both("2099-12-31") },
  withdrawn: {
    label: { fr: "Retrait", en: "Withdrawal" },
    example: {
      fr: '\n  date: 2099-12-31\n  reason: "Ce qui a conduit à retirer l’article."',
      en: '\n  date: 2099-12-31\n  reason: "What led to the withdrawal."',
    },
  },
  draft: { label: { fr: "Brouillon", en: "Draft" }, example: both("true") },
  published: { label: { fr: "Publié", en: "Published" }, example: both("false") },
  slug: {
    label: { fr: "Adresse", en: "Address" },
    example: { fr: "une-autre-adresse", en: "another-address" },
  },
  aliases: {
    label: { fr: "Anciennes adresses", en: "Old addresses" },
    example: { fr: "[/ancienne-adresse/]", en: "[/old-address/]" },
  },
  lang: { label: { fr: "Langue", en: "Language" }, example: { fr: "en", en: "fr" } },
  translationOf: {
    label: { fr: "Traduction de", en: "Translation of" },
    example: { fr: "l-article-d-origine", en: "the-original-article" },
  },
  image: {
    label: { fr: "Image d’ouverture", en: "Opening picture" },
    example: {
      fr: '\n  src: photo.jpg\n  alt: "Ce que montre l’image"\n  caption: "La légende"\n  credit: "Prénom Nom"',
      en: '\n  src: photo.jpg\n  alt: "What the picture shows"\n  caption: "The caption"\n  credit: "First Last"',
    },
  },
  series: {
    label: { fr: "Série", en: "Series" },
    example: {
      fr: '\n  title: "Le titre de la série"\n  part: 1',
      en: '\n  title: "The title of the series"\n  part: 1',
    },
  },
  sources: {
    label: { fr: "Sources", en: "Sources" },
    example: {
      fr: '\n  - title: "Le titre de la source"\n    url: https://exemple.fr/\n    publisher: "Qui la publie"\n    date: 2026',
      en: '\n  - title: "The title of the source"\n    url: https://example.org/\n    publisher: "Who publishes it"\n    date: 2026',
    },
  },
  corrections: {
    label: { fr: "Corrections", en: "Corrections" },
    example: {
      fr: '\n  - date: 2026-11-24\n    text: "Ce qui a été corrigé, et pourquoi."',
      en: '\n  - date: 2026-11-24\n    text: "What was corrected, and why."',
    },
  },
  disclosure: {
    label: { fr: "Déclaration d’intérêts", en: "Disclosure" },
    example: {
      fr: '"L’auteur n’a aucun intérêt dans ce dont il parle."',
      en: '"The author has no interest in what is discussed."',
    },
  },
  canonical: {
    label: { fr: "Adresse d’origine", en: "Original address" },
    example: { fr: "https://exemple.fr/article/", en: "https://example.org/article/" },
  },
  featured: { label: { fr: "À la une", en: "Lead story" }, example: both("true") },
  noindex: { label: { fr: "Hors des moteurs", en: "Out of search engines" }, example: both("true") },
  toc: { label: { fr: "Sommaire", en: "Contents" }, example: both("true") },
};

/** What the fields inside a field are called, whichever field it is. */
export const INNER_LABELS: Readonly<Record<string, FieldDoc>> = {
  src: { fr: "Fichier", en: "File" },
  alt: { fr: "Texte de remplacement", en: "Alternative text" },
  caption: { fr: "Légende", en: "Caption" },
  credit: { fr: "Crédit", en: "Credit" },
  title: { fr: "Titre", en: "Title" },
  part: { fr: "Partie", en: "Part" },
  url: { fr: "Adresse web", en: "Web address" },
  publisher: { fr: "Éditeur", en: "Publisher" },
  date: { fr: "Date", en: "Date" },
  text: { fr: "Texte", en: "Text" },
  value: { fr: "Note", en: "Mark" },
  best: { fr: "Sur", en: "Out of" },
  subject: { fr: "Ce qui est noté", en: "What is rated" },
  type: { fr: "Type (Book, Movie, Product…)", en: "Type (Book, Movie, Product…)" },
  name: { fr: "Nom", en: "Name" },
};
