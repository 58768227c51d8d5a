/** Why a text that was meant is not published, as a part of the sentence that says so, and what to do. */
import { fr } from "../text/sentence.ts";

const WAIT = {
  fr: fr`Retirez le lien jusqu'à ce que cet article paraisse.`,
  en: "Remove the link until that article is published.",
};

export const WITHHELD = {
  draft: { fr: [fr`c'est un brouillon`, WAIT.fr], en: ["it is a draft", WAIT.en] },
  future: { fr: [fr`sa date est à venir`, WAIT.fr], en: ["its date is to come", WAIT.en] },
  faulty: {
    fr: [fr`son en-tête contient une erreur`, fr`Corrigez-la : le lien est juste.`],
    en: ["its front matter holds an error", "Correct that error: the link is right."],
  },
} as const;

export type Withheld = keyof typeof WITHHELD;
