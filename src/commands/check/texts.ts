/** What `tribune check` says, in each language. */
import { fr } from "../../french/sentence.ts";
import type { Language } from "../../problems/problem.ts";
import { counted } from "../texts.ts";

export interface CheckTexts {
  readonly help: string;
  mended(files: number): string;
  nothingWrong(articles: number): string;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  fr: {
    help: fr`Utilisation : tribune check [options]

Dit tout ce qui ne va pas dans les articles, brouillons compris, et ce que la typographie y
changerait. Ne publie rien.

Options :
  --fix                 écrit les corrections de typographie dans les articles, et rien d'autre
  --articles DOSSIER    le dossier des articles (à défaut : articles)
  --json                écrit le compte rendu en JSON
  --debug               montre la trace complète des erreurs internes
  --help                montre cette aide

Exemples :
  tribune check
  tribune check --fix

Codes de sortie : 0 aucune erreur, 1 une erreur dans les articles, 2 une erreur dans la commande
ou dans « .eleventy.ts », 3 la machine ou une faute interne.
`,
    mended: (files) => fr`Typographie corrigée dans ${counted.fr(files, "article", "articles")}.`,
    nothingWrong: (articles) => fr`Rien à signaler dans ${counted.fr(articles, "article", "articles")}.`,
  },
  en: {
    help: `Usage: tribune check [options]

Tells everything that is wrong with the articles, drafts included, and what typography would
change in them. Publishes nothing.

Options:
  --fix                 writes the corrections of typography into the articles, and nothing else
  --articles FOLDER     the folder of the articles (default: articles)
  --json                writes the report as JSON
  --debug               shows the whole trace of internal errors
  --help                shows this help

Examples:
  tribune check
  tribune check --fix

Exit codes: 0 no error, 1 an error in the articles, 2 an error in the command or in
".eleventy.ts", 3 the machine or an internal fault.
`,
    mended: (files) => `Typography mended in ${counted.en(files, "article", "articles")}.`,
    nothingWrong: (articles) => `Nothing to report in ${counted.en(articles, "article", "articles")}.`,
  },
};
