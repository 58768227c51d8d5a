/** E4xx: files and folders, in French. */
import { fr } from "../../../sentence.ts";
import type { FileSentences } from "../../problems/files.ts";

export const files: FileSentences = {
  notUtf8: ({ offset }) => [
    fr`Le fichier n'est pas en UTF-8 (octet ${offset}, compté à partir de 0).`,
    fr`Enregistrez-le en UTF-8, ou convertissez-le : iconv -f WINDOWS-1252 -t UTF-8 ancien.md > nouveau.md`,
  ],
  notUtf16: ({ encoding }) => [
    fr`Le fichier est en ${encoding}, dès l'octet 0.`,
    fr`Enregistrez-le en UTF-8, ou convertissez-le : iconv -f ${encoding} -t UTF-8 ancien.md > nouveau.md`,
  ],
  controlCharacter: ({ codePoint }) =>
    fr`Le fichier contient un caractère interdit (${codePoint}) : retirez-le.`,
  invisibleCharacter: ({ codePoint }) =>
    fr`Ce passage contient un caractère invisible (${codePoint}) qui peut tromper le lecteur.`,
  unreadable: ({ reason }) => fr`Le fichier ne peut pas être lu (${reason}).`,
  tooLarge: ({ most }) => fr`Le fichier dépasse ${most} Mio.`,
  symlink: [
    fr`Ce lien symbolique mène hors du dossier, tourne en rond ou ne mène nulle part.`,
    fr`Mettez le fichier lui-même dans le dossier.`,
  ],
  notAFile: fr`Ce n'est ni un fichier ni un dossier ordinaire.`,
  folderNamedLikeArticle: fr`Ce dossier porte un nom d'article (.md) ; les articles qu'il contient sont lus.`,
  templateAmongArticles: [
    fr`Ce fichier est un modèle, un fichier de données d'Eleventy ou une page HTML : il n'a pas sa place parmi les articles et n'est pas exécuté.`,
    fr`Déplacez-le dans « layouts/ ».`,
  ],
  folderMissing: fr`Le dossier des articles n'existe pas.`,
  fileName: ({ name }) => [
    fr`Le nom « ${name} » contient un signe qui ne peut pas figurer dans une adresse.`,
    fr`Renommez le fichier sans « ? », « # », « % » ni retour à la ligne.`,
  ],
  textChanged: [
    fr`Le fichier a changé pendant la construction du site.`,
    fr`Relancez la commande : elle prendra le texte tel qu'il est maintenant.`,
  ],
};
