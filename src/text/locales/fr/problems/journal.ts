/** E6xx: the journal itself, in `.eleventy.ts`, in French. */
import { fr } from "../../../sentence.ts";
import type { JournalSentences } from "../../problems/journal.ts";

export const journal: JournalSentences = {
  journalMissing: ({ field }) => fr`Le journal n'a pas de « ${field} ».`,
  journalWrong: ({ field, expected }) => fr`Dans le journal, « ${field} » doit être ${expected.fr}.`,
  journalUnknownKey: ({ key, meant }) =>
    meant
      ? fr`Dans le journal, « ${key} » n'existe pas : vouliez-vous dire « ${meant} » ?`
      : fr`Dans le journal, « ${key} » n'existe pas.`,
  journalDefaultDisclaimer: ({ given, known }) =>
    fr`L'avertissement par défaut, « ${given} », n'est pas parmi ceux du journal (${known.join(", ")}).`,
  journalAuthorTwice: ({ id }) => fr`Deux auteurs portent l'identifiant « ${id} ».`,
  journalScale: ({ best, step }) =>
    fr`Dans le journal, l'échelle des notes va jusqu'à ${best}, ce que des pas de ${String(step).replace(".", ",")} n'atteignent pas.`,
  journalRuleUnknown: ({ code, meant }) =>
    meant
      ? fr`Dans « rules », le code ${code} n'existe pas : vouliez-vous dire ${meant} ?`
      : fr`Dans « rules », le code ${code} n'existe pas.`,
  journalRuleFixed: ({ code }) =>
    fr`Dans « rules », ${code} ne peut pas être abaissé : cette règle garde le site sûr ou lisible.`,
  journalTagUnused: ({ tag, meant }) =>
    meant
      ? fr`Aucun article ne porte le mot-clé « ${tag} » du journal : vouliez-vous dire « ${meant} » ?`
      : fr`Aucun article ne porte le mot-clé « ${tag} » du journal.`,
  journalLinkDead: ({ field, given, meant }) =>
    meant
      ? fr`Dans le journal, « ${field} » mène à « ${given} », où il n'y a pas de page : vouliez-vous dire « ${meant} » ?`
      : fr`Dans le journal, « ${field} » mène à « ${given} », où il n'y a pas de page.`,
  styleFileMissing: ({ given }) =>
    fr`La feuille de style nomme un fichier qui n'est pas dans « layouts/ » : « ${given} ».`,
  journalPortrait: ({ id, given, meant }) =>
    meant
      ? fr`Le portrait de « ${id} », « ${given} », n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Le portrait de « ${id} », « ${given} », n'est pas dans le dossier du site.`,
          fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
        ],
  journalPolicy: ({ field, given, meant }) =>
    meant
      ? fr`Dans le journal, « ${field} » mène à « ${given} », qui n'est pas une page du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Dans le journal, « ${field} » mène à « ${given} », qui n'est pas une page du site.`,
          fr`Écrivez-la dans « pages/ ».`,
        ],
  journalLogo: ({ given, meant }) =>
    meant
      ? fr`Le logo du journal, « ${given} », n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Le logo du journal, « ${given} », n'est pas dans le dossier du site.`,
          fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
        ],
  cardFontMissing: ({ given, meant }) =>
    meant
      ? fr`La police « ${given} » de « socialImages » n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`La police « ${given} » de « socialImages » n'est pas dans le dossier du site.`,
          fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
        ],
  cardFontUnreadable: ({ given }) => [
    fr`Le fichier « ${given} » de « socialImages » n'est pas une police que Tribune sait lire.`,
    fr`Donnez un fichier TTF, OTF, WOFF ou WOFF2, d'une seule police.`,
  ],
  adminPackageMissing: [
    fr`L'éditeur web de « admin » demande le paquet « @sveltia/cms », qui n'est pas installé.`,
    fr`Installez-le : npm install @sveltia/cms`,
  ],
  configUnreadable: ({ message, meant }) =>
    meant
      ? fr`La configuration ne peut pas être chargée (${message}) : vouliez-vous dire « ${meant} » ?`
      : fr`La configuration ne peut pas être chargée (${message}).`,
  configMissing: [
    fr`Ce dossier n'a pas de fichier « .eleventy.ts ».`,
    fr`Lancez la commande depuis le dossier du site.`,
  ],
};
