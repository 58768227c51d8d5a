/** E7xx: what the machine refuses: disk space, permissions, locks, in French. */
import { fr } from "../../../sentence.ts";
import type { MachineSentences } from "../../problems/machine.ts";

export const machine: MachineSentences = {
  outputLocked: ({ pid, host, elsewhere, lock }) => [
    elsewhere
      ? fr`Une autre construction de ce site est en cours sur la machine « ${host} » (processus ${pid}).`
      : fr`Une autre construction de ce site est en cours (processus ${pid}).`,
    elsewhere
      ? fr`Attendez qu'elle finisse ; si elle est morte, effacez « ${lock} », ou attendez cinq minutes.`
      : fr`Attendez qu'elle finisse, puis relancez.`,
  ],
  diskFull: [
    fr`Le disque est plein : rien n'est publié, et le site en place n'a pas changé.`,
    fr`Libérez de la place, puis relancez ; une construction demande la place d'un second site.`,
  ],
  notAllowed: ({ code }) => [
    fr`Le système refuse d'écrire ou de lire ici (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
    fr`Vérifiez les droits du dossier et de celui qui le contient, et que le disque n'est pas en lecture seule.`,
  ],
  tooManyFiles: [
    fr`Le système ne laisse pas ouvrir assez de fichiers à la fois : rien n'est publié, et le site en place n'a pas changé.`,
    fr`Relevez la limite, par exemple par « ulimit -n 256 », puis relancez.`,
  ],
  notMovable: ({ code }) => [
    fr`Le système refuse de renommer ce dossier (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
    fr`Si c'est un point de montage ou un volume, construisez dans un dossier de ce volume.`,
  ],
  machineRefused: ({ code }) => [
    fr`Le système n'a pas pu lire ou écrire ici (${code}) : rien n'est publié, et le site en place n'a pas changé.`,
    fr`Vérifiez l'état du disque, puis relancez.`,
  ],
};
