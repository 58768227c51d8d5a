/** E243, E312 and E32x: files that a site would write twice, or cannot write, in French. */
import { fr } from "../../../sentence.ts";
import {
  type AddressSentences,
  HEADER_SETTINGS,
  HOST_NAMES,
  type Meeting,
} from "../../problems/addresses.ts";

/** Continuation after the address. */
function how({ clash, at, other }: Meeting): string {
  switch (clash) {
    case "same":
      return fr`est déjà prise par ${other.fr}`;
    case "folder":
      return fr`demande un dossier « ${at} », où se trouve déjà ${other.fr}`;
    case "file":
      return fr`serait celle d'un fichier, là où ${other.fr} demande un dossier`;
  }
}

export const addresses: AddressSentences = {
  aliasTaken: ({ alias, ...meeting }) => [
    fr`L'ancienne adresse « ${alias} » ${how(meeting)}.`,
    fr`Retirez-la d'« aliases », ou changez l'autre adresse.`,
  ],
  copyTaken: ({ from, path, ...meeting }) => [
    fr`« ${from} » serait copié en « ${path} », mais cette adresse ${how(meeting)}.`,
    fr`Donnez à la copie une autre destination, ou renommez le fichier.`,
  ],
  templateTaken: ({ path, ...meeting }) => [
    fr`Ce gabarit écrirait « ${path} », mais cette adresse ${how(meeting)}.`,
    fr`Changez son « permalink ». Pour remplacer une page de Tribune, donnez au gabarit le nom de celui de Tribune, comme « tags » ou « home ».`,
  ],
  fileTaken: ({ path, ...meeting }) => [
    fr`Le fichier lié serait publié en « ${path} », mais cette adresse ${how(meeting)}.`,
    fr`Renommez le fichier, et le lien qui y mène.`,
  ],
  pageTaken: ({ path, ...meeting }) => fr`L'adresse « ${path} » ${how(meeting)}.`,
  aliasIsHosts: ({ alias }) => [
    fr`L'ancienne adresse « ${alias} » porte un nom que les serveurs gardent pour eux : aucune page ne peut y être.`,
    fr`Retirez-la d'« aliases ».`,
  ],
  addressTooLong: ({ path, bytes, most, isPart }) => {
    const shown = path.length > 40 ? `${path.slice(0, 40)}…` : path;
    return isPart
      ? fr`« ${shown} » est trop long pour un nom de fichier : ${bytes} octets, et ${most} au plus entre deux barres.`
      : fr`L'adresse « ${shown} » est trop longue pour un chemin de fichier : ${bytes} octets, et ${most} au plus.`;
  },
  copiedText: ({ given, from, others }) => {
    const isOne = others === 0 && given === from;
    const more =
      others === 0 ? "" : others === 1 ? fr` et d'un autre texte` : fr` et de ${others} autres textes`;
    return [
      isOne
        ? fr`Copier « ${from} » publierait ce texte tel qu'il est écrit, avec ce qui n'est pas destiné aux lecteurs.`
        : fr`Copier « ${given} » publierait la source de « ${from} »${more}, avec ce qui n'est pas destiné aux lecteurs, comme les brouillons.`,
      fr`Ne copiez que des fichiers publics, depuis un autre dossier, ou liez-les dans un texte : Tribune les publie alors avec lui.`,
    ];
  },
  aliasOwn: ({ alias }) => [
    fr`« ${alias} » est l'adresse actuelle de ce texte, et non une ancienne : aucun renvoi n'est écrit.`,
    fr`Vous pouvez la retirer d'« aliases ».`,
  ],
  ownHeader: ({ name, host, sent }) => {
    const setting = HEADER_SETTINGS.get(name.toLowerCase());
    const on = HOST_NAMES[host];
    return [
      sent === "both"
        ? fr`Tribune envoie « ${name} » aussi : ${on} enverrait les deux valeurs à la fois.`
        : fr`Tribune envoie « ${name} » aussi : chez ${on}, sa valeur l'emporte, et celle de cette ligne est perdue.`,
      setting
        ? fr`Retirez cette ligne, et réglez « ${setting} » dans « .eleventy.ts ».`
        : fr`Retirez cette ligne : la valeur de Tribune ne se règle pas.`,
    ];
  },
  ownFileWins: ({ from, path }) =>
    fr`« ${from} » prend la place du fichier « ${path} » que Tribune écrirait.`,
  ownFileMerged: ({ from, path }) =>
    fr`Les lignes de « ${from} » sont publiées en tête de « ${path} », avant celles de Tribune.`,
};
