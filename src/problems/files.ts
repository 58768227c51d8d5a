/** E4xx: files and folders. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const files = {
  notUtf8: define<{ offset: number }>("E401", ({ offset }) => ({
    fr: [
      fr`Le fichier n'est pas en UTF-8 (octet ${offset}, compté à partir de 0).`,
      fr`Enregistrez-le en UTF-8, ou convertissez-le : iconv -f WINDOWS-1252 -t UTF-8 ancien.md > nouveau.md`,
    ],
    en: [
      `The file is not UTF-8 (byte ${offset}, counted from 0).`,
      "Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md",
    ],
  })),
  notUtf16: define<{ encoding: string }>("E402", ({ encoding }) => ({
    fr: [
      fr`Le fichier est en ${encoding}, dès l'octet 0.`,
      fr`Enregistrez-le en UTF-8, ou convertissez-le : iconv -f ${encoding} -t UTF-8 ancien.md > nouveau.md`,
    ],
    en: [
      `The file is ${encoding}, from byte 0.`,
      `Save it as UTF-8, or convert it: iconv -f ${encoding} -t UTF-8 old.md > new.md`,
    ],
  })),
  controlCharacter: define<{ codePoint: string }>("E403", ({ codePoint }) => ({
    fr: fr`Le fichier contient un caractère interdit (${codePoint}) : retirez-le.`,
    en: `The file holds a forbidden character (${codePoint}): remove it.`,
  })),
  invisibleCharacter: define<{ codePoint: string }>("W404", ({ codePoint }) => ({
    fr: fr`Ce passage contient un caractère invisible (${codePoint}) qui peut tromper le lecteur.`,
    en: `This passage holds an invisible character (${codePoint}) that may mislead the reader.`,
  })),
  unreadable: define<{ reason: string }>("E405", ({ reason }) => ({
    fr: fr`Le fichier ne peut pas être lu (${reason}).`,
    en: `The file cannot be read (${reason}).`,
  })),
  tooLarge: define<{ most: number }>("E406", ({ most }) => ({
    fr: fr`Le fichier dépasse ${most} Mio.`,
    en: `The file is over ${most} MiB.`,
  })),
  symlink: define("E407", () => ({
    fr: [
      fr`Ce lien symbolique mène hors du dossier, tourne en rond ou ne mène nulle part.`,
      fr`Mettez le fichier lui-même dans le dossier.`,
    ],
    en: [
      "This symbolic link leads out of the folder, in a circle or nowhere.",
      "Put the file itself into the folder.",
    ],
  })),
  notAFile: define("E408", () => ({
    fr: fr`Ce n'est ni un fichier ni un dossier ordinaire.`,
    en: "This is neither an ordinary file nor a folder.",
  })),
  folderNamedLikeArticle: define("W409", () => ({
    fr: fr`Ce dossier porte un nom d'article (.md) ; les articles qu'il contient sont lus.`,
    en: "This folder has the name of an article (.md); the articles in it are read.",
  })),
  templateAmongArticles: define("E410", () => ({
    fr: [
      fr`Ce fichier est un modèle, un fichier de données d'Eleventy ou une page HTML : il n'a pas sa place parmi les articles et n'est pas exécuté.`,
      fr`Déplacez-le dans « layouts/ ».`,
    ],
    en: [
      "This file is a template, an Eleventy data file or an HTML page: it does not belong among the articles and is not run.",
      'Move it to "layouts/".',
    ],
  })),
  folderMissing: define("E411", () => ({
    fr: fr`Le dossier des articles n'existe pas.`,
    en: "The articles' folder does not exist.",
  })),
  fileName: define<{ name: string }>("E412", ({ name }) => ({
    fr: [
      fr`Le nom « ${name} » contient un signe qui ne peut pas figurer dans une adresse.`,
      fr`Renommez le fichier sans « ? », « # », « % » ni retour à la ligne.`,
    ],
    en: [
      `The name "${name}" holds a sign that cannot stand in an address.`,
      'Rename the file without "?", "#", "%" or line break.',
    ],
  })),
};
