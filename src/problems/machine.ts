/** E7xx: the machine, where it cannot do what the journal asks of it. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const machine = {
  searchIndexFailed: define<{ message: string }>("E701", ({ message }) => ({
    fr: [
      fr`L'index de la recherche ne peut pas être construit sur cette machine (${message}).`,
      fr`Réinstallez les paquets par « npm ci », ou écrivez « search: false » dans « .eleventy.ts ».`,
    ],
    en: [
      `The search index cannot be built on this machine (${message}).`,
      'Install the packages anew with "npm ci", or write "search: false" in ".eleventy.ts".',
    ],
  })),
  outputLocked: define<{ pid: number; host: string; elsewhere: boolean; lock: string }>(
    "E702",
    ({ pid, host, elsewhere, lock }) => ({
      fr: [
        elsewhere
          ? fr`Une autre construction de ce site est en cours sur la machine « ${host} » (processus ${pid}).`
          : fr`Une autre construction de ce site est en cours (processus ${pid}).`,
        elsewhere
          ? fr`Attendez qu'elle finisse ; si elle est morte, effacez « ${lock} », ou attendez cinq minutes.`
          : fr`Attendez qu'elle finisse, puis relancez.`,
      ],
      en: [
        elsewhere
          ? `Another build of this site is running on the machine "${host}" (process ${pid}).`
          : `Another build of this site is running (process ${pid}).`,
        elsewhere
          ? `Wait until it ends; if it is dead, delete "${lock}", or wait five minutes.`
          : "Wait until it ends, then run again.",
      ],
    }),
  ),
  diskFull: define("E703", () => ({
    fr: [
      fr`Le disque est plein : rien n'est publié, et le site en place n'a pas changé.`,
      fr`Libérez de la place, puis relancez ; une construction demande la place d'un second site.`,
    ],
    en: [
      "The disk is full: nothing is published, and the site in place has not changed.",
      "Make room, then run again; a build needs the room of a second site.",
    ],
  })),
  notAllowed: define<{ code: string }>("E704", ({ code }) => ({
    fr: [
      fr`Le système refuse d'écrire ou de lire ici (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
      fr`Vérifiez les droits du dossier et de celui qui le contient, et que le disque n'est pas en lecture seule.`,
    ],
    en: [
      `The system refuses to write or read here (${code}): nothing is published, and the site in place has not changed.`,
      "Check the permissions of the folder and of the one that holds it, and that the disk is not read-only.",
    ],
  })),
  tooManyFiles: define("E705", () => ({
    fr: [
      fr`Le système ne laisse pas ouvrir assez de fichiers à la fois : rien n'est publié, et le site en place n'a pas changé.`,
      fr`Relevez la limite, par exemple par « ulimit -n 256 », puis relancez.`,
    ],
    en: [
      "The system does not let enough files be open at once: nothing is published, and the site in place has not changed.",
      'Raise the limit, for instance with "ulimit -n 256", then run again.',
    ],
  })),
  notMovable: define<{ code: string }>("E706", ({ code }) => ({
    fr: [
      fr`Le système refuse de renommer ce dossier (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
      fr`Si c'est un point de montage ou un volume, construisez dans un dossier de ce volume.`,
    ],
    en: [
      `The system refuses to rename this folder (${code}): nothing is published, and the site in place has not changed.`,
      "If it is a mount point or a volume, build into a folder of that volume.",
    ],
  })),
  machineRefused: define<{ code: string }>("E707", ({ code }) => ({
    fr: [
      fr`Le système n'a pas pu lire ou écrire ici (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
      fr`Vérifiez l'état du disque, puis relancez.`,
    ],
    en: [
      `The system could not read or write here (${code}): nothing is published, and the site in place has not changed.`,
      "Check the state of the disk, then run again.",
    ],
  })),
};
