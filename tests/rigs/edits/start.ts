/** The site that is edited: small, and with one of everything. */
import { COMMON, FORMS, journalText } from "./journal.ts";
import { OWN_LAYOUTS } from "./layouts.ts";
import { drawing, picture } from "./pictures.ts";
import { textOf } from "./text.ts";
import type { Tree } from "./tree.ts";

const LONG = Array.from(
  { length: 12 },
  (_, index) => `Phrase ${index + 1} d’un paragraphe qui en compte douze, et qui finit par être long.`,
).join(" ");

const ARTICLES: Readonly<Record<string, string>> = {
  "crise.md": textOf(
    {
      title: "La crise, et après",
      date: "2026-11-20",
      chapo: "Ce qui reste quand tout est dit.",
      author: "a-meyer",
      tags: "[Économie, Europe, Société]",
      rating:
        '{ value: 4, best: 5, subject: { type: livre, name: "Un livre", url: "https://livre.example/" } }',
      image: '{ src: images/crise.jpg, alt: "Un mur", caption: "Le mur", credit: "B. Roux" }',
      sources:
        '[{ title: "Un rapport", url: "https://rapport.example/", date: 2024 }, { title: "Un autre" }]',
      corrections: '[{ date: 2026-11-21, text: "Le chiffre était faux." }]',
      toc: "true",
    },
    `Un paragraphe avec une note[^1], et [un lien](europe/traite.md#clauses).\n\n## La suite\n\n${LONG}\n\n![Une courbe](images/courbe.png "La courbe")\n\n## La fin\n\nOn finit par là : "c'est dit".\n\n[^1]: Le texte de la note.\n`,
  ),
  "europe/traite.md": textOf(
    {
      title: "Relire le traité",
      date: "2026-11-18 08:30",
      authors: '[b-roux, "Jeanne Invitée"]',
      tags: "[Europe, Droit]",
      series: '{ title: "L’Europe en trois parties", part: 1 }',
      disclosure: "L’auteur a plaidé.",
    },
    `On le lit mal, [comme la crise](/la-crise-et-apres/) le montre.\n\n## Clauses\n\n${LONG}\n`,
  ),
  "europe/marche.md": textOf(
    {
      title: "Le marché commun",
      date: "2026-11-16",
      author: "b-roux",
      tags: "[europe, economie]",
      series: '{ title: "L’Europe en trois parties", part: 2 }',
      image: "{ src: ../images/crise.jpg, alt: Un mur }",
    },
    `${LONG}\n\nVoir [la première partie](traite.md) et [[crise|la crise]].\n`,
  ),
  "europe/frontiere.md": textOf(
    {
      title: "Aux frontières",
      date: "2026-11-25 06:00",
      author: "b-roux",
      tags: "[Europe]",
      series: '{ title: "L’Europe en trois parties", part: 3 }',
    },
    "À paraître bientôt.\n",
  ),
  "en/treaty.md": textOf(
    {
      title: "Reading the treaty again",
      date: "2026-11-19",
      lang: "en",
      translationOf: "europe/traite.md",
      author: "b-roux",
      tags: "[Europe, Law]",
    },
    `An English text in a French journal, with "quotes". ${LONG}\n`,
  ),
  "en/only.md": textOf(
    { title: "Only in English", date: "2026-10-02", lang: "en", author: "a-meyer", tags: "[Law]" },
    "Nobody has translated it.\n",
  ),
  "oeuvre.md": textOf(
    {
      title: "Une *œuvre* oubliée",
      date: "2026-09-01",
      author: "Jeanne Invitée",
      tags: "[œuvre, Société]",
      aliases: "[/vieux/chemin/, /2019/oeuvre.html]",
      genre: "critique",
      rating: "3",
      disclaimer: "interet",
    },
    `![Un dessin](dessin.svg)\n\n${LONG}\n\nUn [document](annexe.txt).\n`,
  ),
  "perime.md": textOf(
    { title: "Un avis de saison", date: "2026-06-01", expires: "2026-11-24", tags: "[Société, Seul]" },
    "Il perdra sa place.\n",
  ),
  "vieux.md": textOf(
    { title: "Un vieil avis", date: "2025-03-01", expires: "2026-01-01", tags: "[Société]" },
    "Il l’a perdue.\n",
  ),
  "retire.md": textOf(
    {
      title: "Un article retiré",
      date: "2026-02-01",
      tags: "[Droit]",
      withdrawn: '{ date: 2026-03-01, reason: "Un plagiat." }',
    },
    "On ne le lit plus.\n",
  ),
  "retrait.md": textOf(
    {
      title: "Un article qui sera retiré",
      date: "2026-02-02",
      tags: "[Droit, Retrait]",
      withdrawn: '{ date: 2026-12-01, reason: "Une erreur." }',
      author: "redaction",
    },
    "On le lit encore.\n",
  ),
  "brouillon.md": textOf(
    { title: "Un brouillon", date: "2026-11-01", draft: "true", tags: "[Europe]" },
    "Pas encore.\n",
  ),
  "cache.md": textOf(
    { title: "Une page discrète", date: "2026-08-01", noindex: "true", tags: "[Société]" },
    "Que personne ne cherche.\n",
  ),
  "une.md": textOf(
    {
      title: "À la une",
      date: "2026-07-14",
      featured: "true",
      tags: "[Société, Europe]",
      author: "redaction",
    },
    `${LONG}\n\n> Une citation.\n\n![Ailleurs](https://photos.example/a.jpg)\n`,
  ),
  "ailleurs.md": textOf(
    {
      title: "Paru ailleurs",
      date: "2025-12-31",
      canonical: "https://ailleurs.example/paru",
      tags: "[Droit]",
      description: "Un article paru ailleurs.",
    },
    `${LONG}\n`,
  ),
};

const PAGES: Readonly<Record<string, string>> = {
  "a-propos.md": textOf({ title: "À propos", toc: "true" }, "## Qui\n\nNous.\n\n## Quoi\n\nDes avis.\n"),
  "mentions.md": textOf(
    { title: "Mentions légales", slug: "mentions", noindex: "true", aliases: "[/legal/]" },
    "Le siège.\n",
  ),
};

/** @param form with everything that is drawn, or without */
export async function startingSite(form: keyof typeof FORMS): Promise<Tree> {
  const under = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map<string, string | Uint8Array>([
    ["package.json", '{ "type": "module", "private": true }\n'],
    [".eleventy.ts", journalText({ ...COMMON, ...FORMS[form] })],
    ...under("articles", ARTICLES),
    ...under("pages", PAGES),
    ...under("layouts", OWN_LAYOUTS),
    ["articles/images/crise.jpg", await picture(640, 360, 1, "jpeg")],
    ["articles/images/courbe.png", await picture(300, 200, 2, "png")],
    ["articles/dessin.svg", drawing("#123")],
    ["articles/annexe.txt", "Une annexe.\n"],
    ["pictures/logo.png", await picture(96, 96, 3, "png")],
    ["pictures/meyer.png", await picture(120, 120, 4, "png")],
    ["pictures/roux.png", await picture(120, 120, 5, "png")],
  ]);
}
