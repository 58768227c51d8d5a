/** E9xx: sources of `tribune import`, in French. */
import { number } from "../../../number.ts";
import { fr } from "../../../sentence.ts";
import type { ImportSentences } from "../../problems/imports.ts";

export const imports: ImportSentences = {
  importUnknownFormat: ({ known }) => [fr`L'import ne connaît pas ce format.`, fr`Donnez-lui : ${known}.`],
  importBroken: ({ format, message }) => [
    fr`Le fichier est abîmé et ne peut pas être lu comme ${format} (${message}).`,
    fr`Exportez-le ou enregistrez-le de nouveau.`,
  ],
  importEmpty: fr`Il n'y a là aucun texte à importer.`,
  importMissing: ({ meant }) =>
    meant
      ? [fr`Ce fichier n'existe pas.`, fr`Vouliez-vous dire « ${meant} » ?`]
      : [
          fr`Ce fichier n'existe pas.`,
          fr`Vérifiez son nom, et le dossier depuis lequel vous lancez la commande.`,
        ],
  importEncoding: ({ offset, extension }) => [
    fr`Le codage du fichier n'est pas reconnu : ce n'est ni de l'UTF-8 ni du Windows-1252 (octet ${offset}, compté à partir de 0).`,
    fr`Enregistrez-le en UTF-8 depuis le logiciel qui l'a écrit, ou mettez le nom de son codage dans : iconv -f CODAGE -t UTF-8 ancien${extension} > nouveau${extension}`,
  ],
  importTooLarge: ({ most }) => [fr`Le fichier dépasse ${most} Mio.`, fr`Importez-le en plusieurs parties.`],
  importTooDeep: fr`Le texte emboîte trop d'éléments les uns dans les autres pour être lu.`,
  importTooManyElements: ({ most }) => [
    fr`Le document compte plus de ${number(most, "fr", 2)} éléments : c'est bien plus qu'un article, ou un fichier abîmé.`,
    fr`Importez-le en plusieurs parties, ou enregistrez-le de nouveau.`,
  ],
};
