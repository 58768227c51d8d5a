/** E7xx: what the machine refuses: disk space, permissions, locks, in English. */
import type { MachineSentences } from "../../problems/machine.ts";

export const machine: MachineSentences = {
  outputLocked: ({ pid, host, elsewhere, lock }) => [
    elsewhere
      ? `Another build of this site is running on the machine "${host}" (process ${pid}).`
      : `Another build of this site is running (process ${pid}).`,
    elsewhere
      ? `Wait until it ends; if it is dead, delete "${lock}", or wait five minutes.`
      : "Wait until it ends, then run again.",
  ],
  diskFull: [
    "The disk is full: nothing is published, and the site in place has not changed.",
    "Make room, then run again; a build needs the room of a second site.",
  ],
  notAllowed: ({ code }) => [
    `The system refuses to write or read here (${code}): nothing is published, and the site in place has not changed.`,
    "Check the permissions of the folder and of the one that holds it, and that the disk is not read-only.",
  ],
  tooManyFiles: [
    "The system does not let enough files be open at once: nothing is published, and the site in place has not changed.",
    'Raise the limit, for instance with "ulimit -n 256", then run again.',
  ],
  notMovable: ({ code }) => [
    `The system refuses to rename this folder (${code}): nothing is published, and the site in place has not changed.`,
    "If it is a mount point or a volume, build into a folder of that volume.",
  ],
  machineRefused: ({ code }) => [
    `The system could not read or write here (${code}): nothing is published, and the site in place has not changed.`,
    "Check the state of the disk, then run again.",
  ],
};
