/** W52x: what `tribune check` says of typography. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutTypography = {
  typography: {
    fr: {
      title: "Typographie de la ligne",
      what: fr`La ligne s'écarte de l'usage français : une espace manque ou n'est pas la bonne, une apostrophe est droite, trois points tiennent lieu de points de suspension…`,
      why: fr`La page, elle, est toujours composée correctement ; le fichier de l'auteur ne change pas. La remarque ne sert qu'à qui veut garder des sources propres.`,
      mend: fr`Lancez ${code("tribune check --fix")}, qui écrit ces corrections et rien d'autre, ou laissez le fichier tel quel.`,
    },
    en: {
      title: "Typography of the line",
      what: "The line departs from what its language asks for: a space is missing or is not the right one, an apostrophe is straight, three dots stand for an ellipsis…",
      why: "The page is always set correctly, and the author's file does not change. The remark serves only those who want clean sources.",
      mend: "Run `tribune check --fix`, which writes these corrections and nothing else, or leave the file as it is.",
    },
  },
  englishQuotes: {
    fr: {
      title: "Guillemets anglais",
      what: fr`Un passage en français est entre “ ” sans qu'aucun « » ne l'entoure.`,
      why: fr`En français, “ ” marque une citation à l'intérieur d'une autre : le lecteur cherche celle du dehors.`,
      mend: fr`Mettez le passage entre « », ou marquez-le comme d'une autre langue.`,
    },
    en: {
      title: "English quotation marks",
      what: "A passage in French stands between “ ” with no « » around it.",
      why: "In French “ ” mark a quotation inside another: the reader looks for the outer one.",
      mend: "Put the passage between « », or mark it as being in another language.",
    },
  },
  capitalInDate: {
    fr: {
      title: "Capitale à un mois ou à un jour",
      what: fr`Un nom de mois ou de jour porte une capitale au milieu d'une phrase.`,
      why: fr`C'est l'usage anglais. Le français n'en met qu'aux fêtes, comme le 14 Juillet, que cette règle laisse en paix.`,
      mend: fr`Écrivez le mot en minuscules.`,
    },
    en: {
      title: "Capital on a month or day",
      what: "The name of a month or day has a capital in the middle of a French sentence.",
      why: "That is the English custom. French keeps the capital for feasts, such as le 14 Juillet, which this rule leaves alone.",
      mend: "Write the word in lower case.",
    },
  },
  unaccentedCapital: {
    fr: {
      title: "Capitale sans accent",
      what: fr`Un mot commence par une capitale à laquelle il manque son accent, comme « Etat » ou « A l'heure ».`,
      why: fr`L'accent fait partie de l'orthographe, sur les capitales comme sur les minuscules ; sans lui, le lecteur hésite et les moteurs de recherche distinguent deux mots.`,
      mend: fr`Rétablissez l'accent : À, É, È, Ê, Ç, Œ.`,
    },
    en: {
      title: "Capital without its accent",
      what: "A French word begins with a capital that lacks its accent, such as “Etat” or “A l’heure”.",
      why: "The accent is part of the spelling, on capitals as on small letters; without it the reader hesitates and search engines see two words.",
      mend: "Put the accent back: À, É, È, Ê, Ç, Œ.",
    },
  },
  mixedApostrophes: {
    fr: {
      title: "Deux sortes d’apostrophes",
      what: fr`Le même texte contient l'apostrophe du clavier et l'apostrophe courbe.`,
      why: fr`C'est souvent la trace d'un passage collé d'ailleurs. La page n'en souffre pas, mais une recherche dans les fichiers n'en trouve qu'une partie.`,
      mend: fr`Lancez ${code("tribune check --fix")}, ou choisissez l'une des deux.`,
    },
    en: {
      title: "Two kinds of apostrophes",
      what: "The same text holds the apostrophe of the keyboard and the curly one.",
      why: "It is often the trace of a passage pasted from elsewhere. The page does not suffer, but a search in the files finds only a part.",
      mend: "Run `tribune check --fix`, or choose one of the two.",
    },
  },
} as const satisfies Partial<Readonly<Record<ProblemName, Explained>>>;
