/** What a site keeps between builds, and what its files are called. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const keptAndNamed = {
  recordDamaged: define("W710", () => ({
    fr: [
      fr`La liste des pages publiées, gardée dans « .cache/tribune », est abîmée : si l'une d'elles a disparu depuis, personne ne peut le dire cette fois.`,
      fr`Vérifiez qu'aucun texte ne manque ; cette construction écrit une nouvelle liste.`,
    ],
    en: [
      'The list of published pages, kept in ".cache/tribune", is damaged: this time, nobody can tell whether one of them has vanished.',
      "Check that no text is missing; this build writes a new list.",
    ],
  })),
  nameNotUtf8: define<{ folder: boolean; command: string }>("E711", ({ folder, command }) => ({
    fr: [
      folder
        ? fr`Le nom de ce dossier n'est pas écrit en UTF-8 : aucune adresse ne peut en être faite.`
        : fr`Le nom de ce fichier n'est pas écrit en UTF-8 : aucune adresse ne peut en être faite.`,
      fr`Renommez-le, par exemple par : ${command}`,
    ],
    en: [
      folder
        ? "The name of this folder is not written in UTF-8: no address can be made of it."
        : "The name of this file is not written in UTF-8: no address can be made of it.",
      `Rename it, for instance with: ${command}`,
    ],
  })),
};
