/** E9xx: sources that `tribune import` is given. */
import { fr } from "../french/sentence.ts";
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
  importTooLarge: define<{ most: number }>("E904", ({ most }) => ({
    fr: [fr`Le fichier dépasse ${most} Mio.`, fr`Importez-le en plusieurs parties.`],
    en: [`The file is over ${most} MiB.`, "Import it in several parts."],
  })),
  importTooDeep: define("E905", () => ({
    fr: fr`Le texte emboîte trop d'éléments les uns dans les autres pour être lu.`,
    en: "The text nests too many elements in one another to be read.",
  })),
};
