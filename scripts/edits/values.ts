/** Values that the fields of a text may get, right ones and, rarely, wrong ones. */

export const ARTICLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  title: [
    "Un autre titre",
    '"Le titre : et son suite"',
    "La crise, et après",
    "Encore un titre",
    '"«\u00a0Cité\u00a0»"',
  ],
  date: ["2026-11-20", "2026-11-22 23:59", "2026-12-24", "2025-01-01", "2024-02-29", "2026-02-30"],
  chapo: ["Un chapô.", "Un tout autre chapô, plus long que le premier.", '""'],
  description: ["Une description.", "Une autre description."],
  author: ["a-meyer", "b-roux", "redaction", "Jeanne Invitée", "Jean Second", "inconnu"],
  authors: ["[a-meyer, b-roux]", '["Jeanne Invitée", redaction]'],
  tags: [
    "[Europe]",
    "[europe, Société]",
    "[EUROPE, Économie]",
    "[économie, economie]",
    "[Oeuvre, Droit]",
    "[]",
    "[Neuf]",
  ],
  rating: ["1", "4/5", "2.5", '{ value: 5, best: 5, subject: { type: film, name: "Un film" } }', "7/5"],
  disclaimer: ["opinion", "interet", "Un avertissement propre à ce texte."],
  genre: ["analyse", "billet", "éditorial", "roman"],
  updated: ["2026-11-21", "2026-11-22 10:00"],
  expires: ["2026-11-23", "2026-11-30", "2027-06-01"],
  withdrawn: [
    '{ date: 2026-11-22, reason: "Une erreur." }',
    '{ date: 2026-12-05, reason: "Un retrait annoncé." }',
  ],
  draft: ["true", "false"],
  published: ["false", "true"],
  slug: ["adresse-neuve", "autre-adresse", "la-crise-et-apres", "tags"],
  aliases: ["[/ancien/]", "[/vieux/chemin/]", "[/ancien/, /encore/plus/ancien.html]"],
  lang: ["en", "fr", "pt-BR", "ar"],
  translationOf: ["europe/traite.md", "crise.md", "une.md", "nulle-part.md"],
  image: [
    '{ src: images/crise.jpg, alt: "Un mur" }',
    '{ src: images/courbe.png, alt: "Une courbe", credit: "Roux" }',
    '{ src: "https://photos.example/b.jpg", alt: "Ailleurs" }',
    '{ src: images/absente.jpg, alt: "Rien" }',
  ],
  series: ['"L’Europe en trois parties"', '{ title: "L’Europe en trois parties", part: 4 }', '"Une série"'],
  sources: [
    '[{ title: "Une source" }]',
    '[{ title: "A", url: "https://a.example/", publisher: B, date: 2026-01-02 }]',
  ],
  corrections: [
    '[{ date: 2026-11-22, text: "Une faute." }]',
    '[{ date: 2026-11-23, text: "Une autre faute." }]',
  ],
  disclosure: ["L’auteur connaît l’éditeur."],
  canonical: ["https://ailleurs.example/la", "https://journal.example/la-crise-et-apres/"],
  featured: ["true", "false"],
  noindex: ["true", "false"],
  toc: ["true", "false"],
  inconnu: ["oui"],
};

export const PAGE_VALUES: Readonly<Record<string, readonly string[]>> = {
  title: ["À propos de nous", "Mentions", "Une page"],
  description: ["Ce que nous sommes."],
  slug: ["nous", "mentions", "a-propos"],
  aliases: ["[/qui/]", "[/ancien/]"],
  lang: ["en", "fr"],
  draft: ["true", "false"],
  noindex: ["true", "false"],
  toc: ["true", "false"],
};

/** Paragraphs that a body may get. */
export const PARAGRAPHS = [
  "Un paragraphe de plus, et voilà.",
  "## Un intertitre",
  "Voir [la crise](/la-crise-et-apres/#la-suite), et [le traité](/relire-le-traite/).",
  "Voir [un texte](crise.md) qui est peut-être ici, ou [là](../crise.md).",
  "![Un mur](images/crise.jpg)",
  '![Un mur](../images/courbe.png "Vu d’ici")',
  "![Ailleurs](https://images.example/c.jpg)",
  "Une note[^9].\n\n[^9]: La voici.",
  '> Une citation, "entre guillemets" !',
  "| Un | Deux |\n|----|----:|\n| a | 1 |",
  "::: à retenir\nCeci.\n:::",
  "Un mot en [anglais]{lang=en}, et [un sujet](/tags/europe/).",
  "Un [document](annexe.txt).",
];

/** Clocks around everything that is due. */
export const MOMENTS = [
  "2026-11-22T12:00:00+01:00",
  "2026-11-23T12:00:00+01:00",
  "2026-11-23T18:00:00+01:00",
  "2026-11-24T00:00:01+01:00",
  "2026-11-25T06:00:00+01:00",
  "2026-11-30T09:00:00+01:00",
  "2026-12-05T09:00:00+01:00",
  "2026-12-31T09:00:00+01:00",
];
