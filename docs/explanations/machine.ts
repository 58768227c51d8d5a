/** E7xx: the machine. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMachine = {
  outputLocked: {
    fr: {
      title: "Site déjà en construction",
      what: fr`Un autre ${code("tribune build")} écrit en ce moment le même site. Le message donne son numéro de processus et, s'il est ailleurs, le nom de sa machine.`,
      why: fr`Deux constructions à la fois mêleraient leurs pages.`,
      mend: fr`Attendez la fin de l'autre. Une construction qui a été tuée ne bloque pas la suivante : son verrou, le fichier ${code("_site.lock")}, est repris. Sur un disque partagé entre machines, il l'est après cinq minutes de silence.`,
    },
    en: {
      title: "Site already being built",
      what: "Another `tribune build` is writing the same site at this moment. The message gives its process number and, if it is elsewhere, the name of its machine.",
      why: "Two builds at once would mix their pages.",
      mend: "Wait until the other ends. A build that was killed does not block the next one: its lock, the file `_site.lock`, is taken over. On a disk that machines share, it is after five minutes of silence.",
    },
  },
  diskFull: {
    fr: {
      title: "Disque plein",
      what: fr`Le disque, ou la part qui vous en est accordée, est plein.`,
      why: fr`Un site n'est publié qu'entier. Le nouveau est écrit à côté de l'ancien, qui reste en place jusqu'à la fin.`,
      mend: fr`Libérez de la place, ou gardez moins de versions par ${code("--releases")}. Les fichiers qui n'ont pas changé ne sont comptés qu'une fois.`,
    },
    en: {
      title: "Disk full",
      what: "The disk, or your share of it, is full.",
      why: "A site is only published whole. The new one is written beside the old one, which stays in place until the end.",
      mend: "Make room, or keep fewer releases with `--releases`. Files that have not changed are counted once.",
    },
  },
  notAllowed: {
    fr: {
      title: "Droit refusé",
      what: fr`Le système interdit d'écrire, ou de lire, le fichier ou le dossier que nomme le message : ${code("EACCES")} ou ${code("EPERM")} pour un droit qui manque, ${code("EROFS")} pour un disque en lecture seule.`,
      why: fr`Le site est écrit à côté de l'ancien, puis prend son nom : il faut pouvoir écrire dans le dossier qui contient le site.`,
      mend: fr`Donnez ce droit à celui qui construit, ou choisissez un autre dossier par ${code("--output")}.`,
    },
    en: {
      title: "Permission refused",
      what: "The system forbids writing, or reading, the file or folder that the message names: `EACCES` or `EPERM` for a missing permission, `EROFS` for a read-only disk.",
      why: "The site is written beside the old one, then takes its name: the folder that holds the site must be writable.",
      mend: "Give this permission to whoever builds, or choose another folder with `--output`.",
    },
  },
  tooManyFiles: {
    fr: {
      title: "Trop de fichiers ouverts",
      what: fr`Le système limite le nombre de fichiers qu'un programme ouvre à la fois, et la limite est atteinte.`,
      why: fr`Un fichier qui ne s'ouvre pas manquerait au site.`,
      mend: fr`Relevez la limite par ${code("ulimit -n 256")} avant de relancer. Tribune se contente de 64.`,
    },
    en: {
      title: "Too many open files",
      what: "The system limits how many files a program may open at once, and the limit is reached.",
      why: "A file that does not open would be missing from the site.",
      mend: "Raise the limit with `ulimit -n 256` before you run again. Tribune makes do with 64.",
    },
  },
  notMovable: {
    fr: {
      title: "Dossier impossible à renommer",
      what: fr`Le nouveau site prend la place de l'ancien par un changement de nom, que le système refuse : le dossier est un point de montage, ou un autre programme le tient.`,
      why: fr`Copier les fichiers un à un laisserait voir un site à moitié ancien.`,
      mend: fr`Construisez dans un dossier du volume plutôt que dans le volume lui-même : ${code("--output /volume/site")}. Sous Windows, fermez le programme qui tient le dossier.`,
    },
    en: {
      title: "Folder that cannot be renamed",
      what: "The new site takes the place of the old one by a change of name, which the system refuses: the folder is a mount point, or another program holds it.",
      why: "To copy the files one by one would show a site that is half old.",
      mend: "Build into a folder of the volume rather than into the volume itself: `--output /volume/site`. On Windows, close the program that holds the folder.",
    },
  },
  machineRefused: {
    fr: {
      title: "Refus du système",
      what: fr`Le système a échoué à lire ou à écrire. Le message donne sa raison, comme ${code("EIO")} pour un disque en panne ou ${code("EFBIG")} pour un fichier qui dépasse la taille permise.`,
      why: fr`Un site n'est publié qu'entier.`,
      mend: fr`Vérifiez le disque et les limites du compte, puis relancez.`,
    },
    en: {
      title: "Refusal of the system",
      what: "The system failed to read or to write. The message gives its reason, such as `EIO` for a failing disk or `EFBIG` for a file over the size that is allowed.",
      why: "A site is only published whole.",
      mend: "Check the disk and the limits of the account, then run again.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
