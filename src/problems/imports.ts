/** E9xx: sources that `tribune import` is given. */
import { number } from "../text/number.ts";
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const imports = {
  importUnknownFormat: define<{ known: string }>("E901", ({ known }) => ({
    fr: [fr`L'import ne connaît pas ce format.`, fr`Donnez-lui : ${known}.`],
    en: ["The import does not know this format.", `Give it one of: ${known}.`],
  })),
  importBroken: define<{ format: string; message: string }>("E902", ({ format, message }) => ({
    fr: [
      fr`Le fichier est abîmé et ne peut pas être lu comme ${format} (${message}).`,
      fr`Exportez-le ou enregistrez-le de nouveau.`,
    ],
    en: [`The file is damaged and cannot be read as ${format} (${message}).`, "Export it or save it again."],
  })),
  importEmpty: define("E903", () => ({
    fr: fr`Il n'y a là aucun texte à importer.`,
    en: "There is no text here to import.",
  })),
  importMissing: define<{ meant?: string | undefined }>("E906", ({ meant }) => ({
    fr: meant
      ? [fr`Ce fichier n'existe pas.`, fr`Vouliez-vous dire « ${meant} » ?`]
      : [
          fr`Ce fichier n'existe pas.`,
          fr`Vérifiez son nom, et le dossier depuis lequel vous lancez la commande.`,
        ],
    en: meant
      ? ["This file does not exist.", `Did you mean "${meant}"?`]
      : ["This file does not exist.", "Check its name, and the folder from which you run the command."],
  })),
  importEncoding: define<{ offset: number; extension: string }>("E907", ({ offset, extension }) => ({
    fr: [
      fr`Le codage du fichier n'est pas reconnu : ce n'est ni de l'UTF-8 ni du Windows-1252 (octet ${offset}, compté à partir de 0).`,
      fr`Enregistrez-le en UTF-8 depuis le logiciel qui l'a écrit, ou mettez le nom de son codage dans : iconv -f CODAGE -t UTF-8 ancien${extension} > nouveau${extension}`,
    ],
    en: [
      `The file's encoding is not recognised: it is neither UTF-8 nor Windows-1252 (byte ${offset}, counted from 0).`,
      `Save it as UTF-8 from the software that wrote it, or put the name of its encoding into: iconv -f ENCODING -t UTF-8 old${extension} > new${extension}`,
    ],
  })),
  importTooLarge: define<{ most: number }>("E904", ({ most }) => ({
    fr: [fr`Le fichier dépasse ${most} Mio.`, fr`Importez-le en plusieurs parties.`],
    en: [`The file is over ${most} MiB.`, "Import it in several parts."],
  })),
  importTooDeep: define("E905", () => ({
    fr: fr`Le texte emboîte trop d'éléments les uns dans les autres pour être lu.`,
    en: "The text nests too many elements in one another to be read.",
  })),
  importTooManyElements: define<{ most: number }>("E590", ({ most }) => ({
    fr: [
      fr`Le document compte plus de ${number(most, "fr", 2)} éléments : c'est bien plus qu'un article, ou un fichier abîmé.`,
      fr`Importez-le en plusieurs parties, ou enregistrez-le de nouveau.`,
    ],
    en: [
      `The document has more than ${number(most, "en", 2)} elements: far more than an article, or a damaged file.`,
      "Import it in several parts, or save it again.",
    ],
  })),
};
