/**
 * What authors bring along: the French names of our fields, and those of Hugo, Jekyll, Astro and Ghost.
 * Case, accents and the difference between `-` and `_` do not matter.
 */
import type { KeyShape } from "./raw.ts";

const image: KeyShape = {
  src: { names: ["url", "path", "fichier", "feature_image"] },
  alt: { names: ["texte", "feature_image_alt"] },
  caption: { names: ["légende", "feature_image_caption"] },
  credit: { names: ["crédit", "credits", "photographer"] },
};

const subject: KeyShape = {
  type: {},
  name: { names: ["nom", "titre", "title"] },
  url: { names: ["lien", "link", "adresse"] },
};

export const ARTICLE_KEYS = {
  title: { names: ["titre"] },
  date: {
    names: [
      "pubDate",
      "publishDate",
      "published_at",
      "publishedAt",
      "date_published",
      "created",
      "publié_le",
    ],
  },
  chapo: {
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
  },
  description: { names: ["meta_description", "seo_description"] },
  author: { names: ["auteur", "byline", "signature", "primary_author"] },
  authors: { names: ["auteurs", "auteurices"] },
  tags: {
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
  },
  rating: {
    names: ["note", "score"],
    inside: {
      value: { names: ["valeur", "note", "ratingValue"] },
      best: { names: ["sur", "max", "bestRating"] },
      subject: { names: ["sujet", "objet", "itemReviewed"], inside: subject },
    },
  },
  disclaimer: { names: ["avertissement"] },
  genre: { names: ["rubrique"] },
  updated: {
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
  },
  expires: { names: ["expire", "expire_le", "expiryDate", "expiry_date"] },
  withdrawn: {
    names: ["retiré", "retrait", "retracted"],
    inside: { date: {}, reason: { names: ["raison", "motif"] } },
  },
  draft: { names: ["brouillon"] },
  published: { names: ["publié"] },
  slug: { names: ["adresse"] },
  aliases: { names: ["alias", "redirect_from", "anciennes_adresses"] },
  lang: { names: ["langue", "language", "locale"] },
  translationOf: { names: ["traduction_de", "translation_of"] },
  image: {
    names: ["cover", "feature_image", "featured_image", "hero", "heroImage", "thumbnail"],
    inside: image,
  },
  series: {
    names: ["série"],
    inside: { title: { names: ["titre", "name", "nom"] }, part: { names: ["partie", "order", "numéro"] } },
  },
  sources: {
    inside: {
      title: { names: ["titre", "name"] },
      url: { names: ["lien", "link", "adresse"] },
      publisher: { names: ["éditeur", "site"] },
      date: {},
    },
  },
  corrections: { names: ["correctifs", "errata"], inside: { date: {}, text: { names: ["texte"] } } },
  disclosure: { names: ["déclaration", "intérêts", "déclaration_d_intérêts"] },
  canonical: { names: ["canonical_url", "canonicalUrl", "canonique"] },
  featured: { names: ["à_la_une", "une", "sticky", "pinned"] },
  noindex: { names: ["hors_index"] },
  toc: { names: ["sommaire", "table_des_matières", "table_of_contents"] },
} as const satisfies KeyShape;

export const PAGE_KEYS = {
  title: ARTICLE_KEYS.title,
  description: ARTICLE_KEYS.description,
  slug: ARTICLE_KEYS.slug,
  aliases: ARTICLE_KEYS.aliases,
  lang: ARTICLE_KEYS.lang,
  draft: ARTICLE_KEYS.draft,
  noindex: ARTICLE_KEYS.noindex,
  toc: ARTICLE_KEYS.toc,
} as const satisfies KeyShape;

/** Keys with which Eleventy steers a template. An article is not one. */
export const ELEVENTY_KEYS: ReadonlySet<string> = new Set([
  "layout",
  "permalink",
  "pagination",
  "eleventycomputed",
  "eleventyexcludefromcollections",
  "eleventyimport",
  "eleventynavigation",
  "eleventydatakey",
  "templateengineoverride",
  "templateclass",
  "override_tags",
  "dynamicpermalink",
]);
