/** E7xx: the machine, where it cannot do what the journal asks of it. */
import { fr } from "../french/sentence.ts";
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
};
