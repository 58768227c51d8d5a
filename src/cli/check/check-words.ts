/** What `tribune check` says, in each language. */

import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";
import { counted, number } from "../command-words.ts";
import type { ReadingList } from "./reading.ts";

export interface CheckTexts {
  readonly help: string;
  mended(files: number): string;
  nothingWrong(articles: number): string;
  /** Said when an error lets no site be built. */
  readonly notBuilt: string;
  readonly interrupted: string;
  linksProgress(done: number, total: number): string;
  linksOut(counts: { links: number; known: number; guarded: number }): string;
  /** Above the files. */
  unsetIn(files: number): string;
  /** Of a file, how many lines of it typography would change. */
  unset(file: string, lines: number): string;
  /** What is said once below these files. */
  readonly howToSet: string;
  /** Above the articles, each with its figure. */
  reading(list: ReadingList): string;
  /** Said when no article is long enough. */
  readonly nothingToMeasure: string;
}

const FORMULA = { fr: "Kandel-Moles", en: "Flesch" } as const;

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  fr: {
    help: fr`Utilisation : tribune check [options]

Dit tout ce qui ne va pas dans les articles et les pages, brouillons compris, et dans le site
qu'ils feraient : liens morts, images, intertitres, mots-clés, mots de travail oubliés, doublons,
typographie. Le site est construit à part, puis effacé. Rien n'est publié.

Options :
  --fix                 écrit les corrections de typographie dans les articles, et rien d'autre
  --external            demande aussi les liens vers d'autres sites ; les réponses sont gardées
                        un jour dans « .cache/tribune/ »
  --no-site             s'en tient aux textes, sans construire le site
  --verbose             montre chaque ligne dont la typographie est à reprendre
  --readability         donne aussi la lisibilité de chaque article de plus de cent mots :
                        Kandel-Moles en français, Flesch en anglais ; 100 est facile, 0 est ardu
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --json                écrit le compte rendu complet en JSON
  --debug               montre la trace complète des erreurs internes
  --help, -h            montre cette aide

Exemples :
  tribune check
  tribune check --fix
  tribune check --no-site
  tribune check --external --json > rapport.json

Codes de sortie : 0 aucune erreur, 1 une erreur dans les textes ou le site, 2 une erreur dans la
commande ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
    mended: (files) => fr`Typographie corrigée dans ${counted.fr(files, "article", "articles")}.`,
    nothingWrong: (articles) => fr`Rien à signaler dans ${counted.fr(articles, "article", "articles")}.`,
    notBuilt: fr`Le site n'a pas été construit : il le sera quand les erreurs seront corrigées.`,
    interrupted: fr`Vérification interrompue : rien n'a été publié.`,
    linksProgress: (done, total) => fr`${number.fr(done)} liens sur ${number.fr(total)}…`,
    linksOut: ({ links, known, guarded }) =>
      [
        fr`${counted.fr(links, "lien", "liens")} vers d'autres sites`,
        known > 0 && fr`${number.fr(known)} déjà ${known < 2 ? "vu" : "vus"} depuis hier`,
        guarded > 0 && fr`${number.fr(guarded)} dont le serveur n'admet que des navigateurs`,
      ]
        .filter((part) => typeof part === "string")
        .join(", ")
        .concat("."),
    unsetIn: (files) => fr`Typographie à reprendre dans ${counted.fr(files, "fichier", "fichiers")} :`,
    unset: (file, lines) => fr`${file} : ${counted.fr(lines, "ligne", "lignes")}`,
    howToSet: fr`« tribune check --fix » la corrige dans ces fichiers ; « tribune check --verbose » montre chaque ligne.`,
    reading: ({ language, articles, median }) =>
      articles.length === 1
        ? fr`Lisibilité (${FORMULA[language]}) :`
        : fr`Lisibilité (${FORMULA[language]}), du plus ardu au plus facile ; médiane ${number.fr(median)} :`,
    nothingToMeasure: fr`Lisibilité : aucun article n'a plus de cent mots.`,
  },
  en: {
    help: `Usage: tribune check [options]

Tells everything that is wrong with the articles and pages, drafts included, and with the site
that they would make: dead links, pictures, headings, tags, working notes left behind,
duplicates, typography. The site is built aside, then deleted. Nothing is published.

Options:
  --fix                 writes the corrections of typography into the articles, and nothing else
  --external            asks for the links to other sites too; the answers are kept for a day in
                        ".cache/tribune/"
  --no-site             keeps to the texts, without building the site
  --verbose             shows every line whose typography is not set
  --readability         tells the readability of each article of more than a hundred words too:
                        Kandel-Moles in French, Flesch in English; 100 is easy, 0 is hard
  --articles FOLDER     the folder of the articles (default: articles)
  --json                writes the whole report as JSON
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune check
  tribune check --fix
  tribune check --no-site
  tribune check --external --json > report.json

Exit codes: 0 no error, 1 an error in the texts or the site, 2 an error in the command or in
".eleventy.ts", 3 the machine or an internal fault.
`,
    mended: (files) => `Typography mended in ${counted.en(files, "article", "articles")}.`,
    nothingWrong: (articles) => `Nothing to report in ${counted.en(articles, "article", "articles")}.`,
    notBuilt: "The site was not built: it will be when the errors are mended.",
    interrupted: "Check interrupted: nothing was published.",
    linksProgress: (done, total) => `${number.en(done)} of ${number.en(total)} links…`,
    linksOut: ({ links, known, guarded }) =>
      [
        `${counted.en(links, "link", "links")} to other sites`,
        known > 0 && `${number.en(known)} known since yesterday`,
        guarded > 0 && `${number.en(guarded)} on servers that let only browsers in`,
      ]
        .filter((part) => typeof part === "string")
        .join(", ")
        .concat("."),
    unsetIn: (files) => `Typography is not set in ${counted.en(files, "file", "files")}:`,
    unset: (file, lines) => `${file}: ${counted.en(lines, "line", "lines")}`,
    howToSet: '"tribune check --fix" sets it in these files; "tribune check --verbose" shows each line.',
    reading: ({ language, articles, median }) =>
      articles.length === 1
        ? `Readability (${FORMULA[language]}):`
        : `Readability (${FORMULA[language]}), from the hardest to the easiest; median ${number.en(median)}:`,
    nothingToMeasure: "Readability: no article has more than a hundred words.",
  },
};
