/** Messages shared by all commands, in French. */
import { plural } from "../../../plural.ts";
import { fr } from "../../../sentence.ts";
import type { CommonTexts } from "../../commands/common.ts";
import { counted } from "../figures.ts";

export const common: CommonTexts = {
  usage: (commands) => fr`Utilisation : tribune <commande> [options]

Commandes :
${commands}

« tribune <commande> --help » explique chaque commande ; « tribune --version » dit la version.
`,
  purposes: {
    build: fr`construit le site dans « _site »`,
    merge: "publie en un seul site les parts construites par plusieurs machines",
    check: "dit ce qui ne va pas dans les textes et le site, sans rien publier",
    dev: fr`montre le site pendant que vous écrivez, brouillons compris`,
    new: fr`commence un article : un fichier déjà valide, où chaque champ est expliqué`,
    schema: "écrit le schéma de l’en-tête des articles, pour les éditeurs de texte",
    import: "fait des articles de textes venus d’ailleurs (Word, WordPress, Ghost, Hugo…)",
    rollback: "publie de nouveau une version précédente du site",
  },
  unknownCommand: (given, meant) =>
    meant
      ? fr`La commande « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
      : fr`La commande « ${given} » n'existe pas.`,
  unknownOption: (given, meant) =>
    meant
      ? fr`L'option « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
      : fr`L'option « ${given} » n'existe pas.`,
  valueMissing: (option) => fr`L'option « ${option} » demande une valeur.`,
  internal: (message) => fr`La construction a échoué : ${message}`,
  foreignOutput: (output, examples, count) =>
    fr`Le dossier « ${output} » contient ${counted(count, "fichier", "fichiers")} que Tribune n'a pas ${plural(count, "écrit", "écrits", "fr")}, comme « ${examples.join(fr` » et « `)} » : déplacez tout ce qui n'est pas à lui, ou choisissez un autre dossier avec --output.`,
  notAFolder: (output) =>
    fr`« ${output} » n'est pas un dossier : déplacez-le, ou choisissez un dossier avec --output.`,
  debugHint: fr`Ajoutez --debug pour la trace complète.`,
};
