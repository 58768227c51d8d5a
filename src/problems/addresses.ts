/** E243, E312 and E32x: files that a site would write twice, or cannot write. */
import { fr } from "../text/sentence.ts";
import { define, type Phrase } from "./problem.ts";

/** How two claims meet: one address, a folder where there is a file, a file where there is a folder. */
export type Clash = "same" | "folder" | "file";

export interface Meeting {
  readonly clash: Clash;
  /** The file or folder of the other one: `/rss.xml`. */
  readonly at: string;
  readonly other: Phrase;
}

/** What follows the address that was given. */
function how({ clash, at, other }: Meeting): Phrase {
  switch (clash) {
    case "same":
      return { fr: fr`est déjà prise par ${other.fr}`, en: `is already taken by ${other.en}` };
    case "folder":
      return {
        fr: fr`demande un dossier « ${at} », où se trouve déjà ${other.fr}`,
        en: `needs a folder "${at}", where ${other.en} is already`,
      };
    case "file":
      return {
        fr: fr`serait celle d'un fichier, là où ${other.fr} demande un dossier`,
        en: `would be that of a file, where ${other.en} needs a folder`,
      };
  }
}

export const copyPhrase = (from: string): Phrase => ({
  fr: fr`la copie de « ${from} »`,
  en: `the copy of "${from}"`,
});

export const templatePhrase = (file: string): Phrase => ({
  fr: fr`le gabarit « ${file} »`,
  en: `the template "${file}"`,
});

const HOST_NAMES = { netlify: "Netlify", cloudflare: "Cloudflare", apache: "Apache" } as const;

/** The settings that decide what Tribune sends. */
const HEADER_SETTINGS: ReadonlyMap<string, string> = new Map([
  ["content-security-policy", "headers.contentPolicy"],
  ["strict-transport-security", "headers.hsts"],
]);

export const addresses = {
  aliasTaken: define<Meeting & { alias: string }>("E312", ({ alias, ...meeting }) => ({
    fr: [
      fr`L'ancienne adresse « ${alias} » ${how(meeting).fr}.`,
      fr`Retirez-la d'« aliases », ou changez l'autre adresse.`,
    ],
    en: [
      `The old address "${alias}" ${how(meeting).en}.`,
      'Remove it from "aliases", or change the other address.',
    ],
  })),
  copyTaken: define<Meeting & { from: string; path: string }>("E320", ({ from, path, ...meeting }) => ({
    fr: [
      fr`« ${from} » serait copié en « ${path} », mais cette adresse ${how(meeting).fr}.`,
      fr`Donnez à la copie une autre destination, ou renommez le fichier.`,
    ],
    en: [
      `"${from}" would be copied to "${path}", but that address ${how(meeting).en}.`,
      "Copy it to another place, or rename the file.",
    ],
  })),
  templateTaken: define<Meeting & { path: string }>("E321", ({ path, ...meeting }) => ({
    fr: [
      fr`Ce gabarit écrirait « ${path} », mais cette adresse ${how(meeting).fr}.`,
      fr`Changez son « permalink ». Pour remplacer une page de Tribune, donnez au gabarit le nom de celui de Tribune, comme « tags » ou « home ».`,
    ],
    en: [
      `This template would write "${path}", but that address ${how(meeting).en}.`,
      'Change its "permalink". To replace a page of Tribune\'s, give the template the name of Tribune\'s own, such as "tags" or "home".',
    ],
  })),
  fileTaken: define<Meeting & { path: string }>("E322", ({ path, ...meeting }) => ({
    fr: [
      fr`Le fichier lié serait publié en « ${path} », mais cette adresse ${how(meeting).fr}.`,
      fr`Renommez le fichier, et le lien qui y mène.`,
    ],
    en: [
      `The linked file would be published at "${path}", but that address ${how(meeting).en}.`,
      "Rename the file, and the link that leads to it.",
    ],
  })),
  pageTaken: define<Meeting & { path: string }>("E323", ({ path, ...meeting }) => ({
    fr: fr`L'adresse « ${path} » ${how(meeting).fr}.`,
    en: `The address "${path}" ${how(meeting).en}.`,
  })),
  aliasIsHosts: define<{ alias: string }>("E243", ({ alias }) => ({
    fr: [
      fr`L'ancienne adresse « ${alias} » porte un nom que les serveurs gardent pour eux : aucune page ne peut y être.`,
      fr`Retirez-la d'« aliases ».`,
    ],
    en: [
      `The old address "${alias}" has a name that servers keep for themselves: no page can be there.`,
      'Remove it from "aliases".',
    ],
  })),
  addressTooLong: define<{ path: string; bytes: number; most: number; isPart: boolean }>(
    "E324",
    ({ path, bytes, most, isPart }) => {
      const shown = path.length > 40 ? `${path.slice(0, 40)}…` : path;
      return {
        fr: isPart
          ? fr`« ${shown} » est trop long pour un nom de fichier : ${bytes} octets, et ${most} au plus entre deux barres.`
          : fr`L'adresse « ${shown} » est trop longue pour un chemin de fichier : ${bytes} octets, et ${most} au plus.`,
        en: isPart
          ? `"${shown}" is too long for a file name: ${bytes} bytes, and at most ${most} between two slashes.`
          : `The address "${shown}" is too long for a file's path: ${bytes} bytes, and at most ${most}.`,
      };
    },
  ),
  copiedText: define<{ given: string; from: string; others: number }>("E330", ({ given, from, others }) => {
    const isOne = others === 0 && given === from;
    const more = {
      fr: others === 0 ? "" : others === 1 ? fr` et d'un autre texte` : fr` et de ${others} autres textes`,
      en: others === 0 ? "" : others === 1 ? " and another text" : ` and ${others} other texts`,
    };
    return {
      fr: [
        isOne
          ? fr`Copier « ${from} » publierait ce texte tel qu'il est écrit, avec ce qui n'est pas destiné aux lecteurs.`
          : fr`Copier « ${given} » publierait la source de « ${from} »${more.fr}, avec ce qui n'est pas destiné aux lecteurs, comme les brouillons.`,
        fr`Ne copiez que des fichiers publics, depuis un autre dossier, ou liez-les dans un texte : Tribune les publie alors avec lui.`,
      ],
      en: [
        isOne
          ? `Copying "${from}" would publish this text as it was written, with what is not meant for readers.`
          : `Copying "${given}" would publish the source of "${from}"${more.en}, with what is not meant for readers, such as drafts.`,
        "Copy only public files, from another folder, or link to them in a text: Tribune then publishes them with it.",
      ],
    };
  }),
  aliasOwn: define<{ alias: string }>("W320", ({ alias }) => ({
    fr: [
      fr`« ${alias} » est l'adresse actuelle de ce texte, et non une ancienne : aucun renvoi n'est écrit.`,
      fr`Vous pouvez la retirer d'« aliases ».`,
    ],
    en: [
      `"${alias}" is the present address of this text, not an old one: no redirect is written.`,
      'You may remove it from "aliases".',
    ],
  })),
  ownHeader: define<{
    name: string;
    host: "netlify" | "cloudflare" | "apache";
    /** What readers are sent. */
    sent: "tribunes" | "both";
  }>("W331", ({ name, host, sent }) => {
    const setting = HEADER_SETTINGS.get(name.toLowerCase());
    const on = HOST_NAMES[host];
    return {
      fr: [
        sent === "both"
          ? fr`Tribune envoie « ${name} » aussi : ${on} enverrait les deux valeurs à la fois.`
          : fr`Tribune envoie « ${name} » aussi : chez ${on}, sa valeur l'emporte, et celle de cette ligne est perdue.`,
        setting
          ? fr`Retirez cette ligne, et réglez « ${setting} » dans « .eleventy.ts ».`
          : fr`Retirez cette ligne : la valeur de Tribune ne se règle pas.`,
      ],
      en: [
        sent === "both"
          ? `Tribune sends "${name}" too: ${on} would send both values at once.`
          : `Tribune sends "${name}" too: on ${on} its value wins, and that of this line is lost.`,
        setting
          ? `Remove this line, and set "${setting}" in ".eleventy.ts".`
          : "Remove this line: Tribune's value cannot be set.",
      ],
    };
  }),
  ownFileWins: define<{ from: string; path: string }>("I325", ({ from, path }) => ({
    fr: fr`« ${from} » prend la place du fichier « ${path} » que Tribune écrirait.`,
    en: `"${from}" takes the place of the file "${path}" that Tribune would write.`,
  })),
  ownFileMerged: define<{ from: string; path: string }>("I326", ({ from, path }) => ({
    fr: fr`Les lignes de « ${from} » sont publiées en tête de « ${path} », avant celles de Tribune.`,
    en: `The lines of "${from}" are published at the top of "${path}", before those of Tribune.`,
  })),
};
