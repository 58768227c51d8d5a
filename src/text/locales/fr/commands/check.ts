/** Messages of `tribune check`, in French. */
import { fr } from "../../../sentence.ts";
import { type CheckTexts, FORMULA } from "../../commands/check.ts";
import { counted, number } from "../figures.ts";

export const check: CheckTexts = {
  help: fr`Utilisation : tribune check [options]

Dit tout ce qui ne va pas dans les articles et les pages, brouillons compris, et dans le site
qu'ils feraient : liens morts, images, intertitres, mots-clés, mots de travail oubliés, doublons,
typographie. Le site est construit à part, puis effacé. Rien n'est publié.

Options :
  --fix                 écrit les corrections de typographie dans les articles, et rien d'autre
  --external            demande aussi les liens vers d'autres sites ; les réponses sont gardées
                        un jour dans « .cache/tribune/ »
  --no-site             s'en tient aux textes, sans construire le site
  --verbose             montre tout : chaque ligne dont la typographie est à reprendre, et plus de
                        vingt fois la même faute
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
  mended: (files) => fr`Typographie corrigée dans ${counted(files, "article", "articles")}.`,
  nothingWrong: (articles) => fr`Rien à signaler dans ${counted(articles, "article", "articles")}.`,
  notBuilt: fr`Le site n'a pas été construit : il le sera quand les erreurs seront corrigées.`,
  interrupted: fr`Vérification interrompue : rien n'a été publié.`,
  linksProgress: (done, total) => fr`${number(done)} liens sur ${number(total)}…`,
  linksOut: ({ links, known, guarded }) =>
    [
      fr`${counted(links, "lien", "liens")} vers d'autres sites`,
      known > 0 && fr`${number(known)} déjà ${known < 2 ? "vu" : "vus"} depuis hier`,
      guarded > 0 && fr`${number(guarded)} dont le serveur n'admet que des navigateurs`,
    ]
      .filter((part) => typeof part === "string")
      .join(", ")
      .concat("."),
  unsetIn: (files) => fr`Typographie à reprendre dans ${counted(files, "fichier", "fichiers")} :`,
  unset: (file, lines) => fr`${file} : ${counted(lines, "ligne", "lignes")}`,
  unsetInOthers: (files) => fr`et dans ${counted(files, "autre fichier", "autres fichiers")}`,
  howToSet: fr`« tribune check --fix » la corrige dans ces fichiers ; « tribune check --verbose » montre chaque ligne.`,
  reading: ({ language, articles, median }) =>
    articles.length === 1
      ? fr`Lisibilité (${FORMULA[language]}) :`
      : fr`Lisibilité (${FORMULA[language]}), du plus ardu au plus facile ; médiane ${number(median)} :`,
  nothingToMeasure: fr`Lisibilité : aucun article n'a plus de cent mots.`,
};
