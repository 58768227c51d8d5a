/** What an editor would mark in a text that is otherwise sound: told by `tribune check`. */
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

const UNSOURCED = {
  analysis: {
    fr: fr`Cette analyse ne donne ni source, ni note, ni lien vers une autre page.`,
    en: "This analysis gives no source, no note and no link to a page elsewhere.",
  },
  figures: {
    fr: fr`Ce texte avance des chiffres sans source, ni note, ni lien vers une autre page.`,
    en: "This text states figures without a source, a note or a link to a page elsewhere.",
  },
  quotation: {
    fr: fr`Ce texte fait une longue citation sans source, ni note, ni lien vers une autre page.`,
    en: "This text quotes at length without a source, a note or a link to a page elsewhere.",
  },
} as const;

/** What may make a reader ask for a source. */
export type Unsourced = keyof typeof UNSOURCED;

export const editing = {
  titleTwice: define<{ other: string }>("W229", ({ other }) => ({
    fr: fr`Cet article a le même titre que « ${other} » : rien ne les distingue dans les listes.`,
    en: `This article has the same title as "${other}": nothing tells them apart in lists.`,
  })),
  chapoTwice: define<{ other: string }>("W230", ({ other }) => ({
    fr: fr`Cet article a le même chapô que « ${other} ».`,
    en: `This article has the same standfirst as "${other}".`,
  })),
  chapoLong: define<{ length: number; most: number }>("W231", ({ length, most }) => ({
    fr: fr`Le chapô compte ${length} signes ; au-delà de ${most}, c'est un paragraphe de plus.`,
    en: `The standfirst has ${length} characters; beyond ${most} it is one more paragraph.`,
  })),
  chapoRepeated: define("W232", () => ({
    fr: [
      fr`Le premier paragraphe répète le chapô : le lecteur lit deux fois la même chose.`,
      fr`Retirez l'un des deux.`,
    ],
    en: ["The first paragraph repeats the standfirst: readers read it twice.", "Remove one of the two."],
  })),
  sourcesMissing: define<{ why: Unsourced }>("I233", ({ why }) => ({
    fr: [UNSOURCED[why].fr, fr`S'il y en a une, ajoutez « sources: » à l'en-tête.`],
    en: [UNSOURCED[why].en, 'If there is one, add "sources:" to the front matter.'],
  })),
  tagNear: define<{ tag: string; meant: string; count: number }>("W313", ({ tag, meant, count }) => ({
    fr: fr`Le mot-clé « ${tag} » est rare et ressemble à « ${meant} », que portent ${count} articles : est-ce le même ?`,
    en: `The tag "${tag}" is rare and looks like "${meant}", which ${count} articles carry: is it the same?`,
  })),
  headingOne: define("W540", () => ({
    fr: [
      fr`Le texte a un intertitre de premier rang (« # ») : ce rang est celui du titre.`,
      fr`La page abaisse tous ses intertitres d'un rang ; commencez par « ## ».`,
    ],
    en: [
      'The text has a heading of the first level ("#"): that level is the title\'s.',
      'The page lowers all its headings by one level; begin with "##".',
    ],
  })),
  headingJump: define<{ from: number; to: number; isHashed: boolean }>("W541", ({ from, to, isHashed }) => ({
    fr: fr`Cet intertitre de rang ${to} suit un titre de rang ${from} : un rang est sauté.`,
    en: `This heading of level ${to} follows one of level ${from}: a level is skipped.`,
    instead: isHashed ? correction("#".repeat(to), "#".repeat(from + 1)) : undefined,
  })),
  leftover: define<{ given: string }>("W542", ({ given }) => ({
    fr: [
      fr`« ${given} » est resté dans un texte qui va paraître.`,
      fr`Écrivez ce qui manque, ou remettez « draft: true » dans l'en-tête.`,
    ],
    en: [
      `"${given}" was left in a text that is to be published.`,
      'Write what is missing, or put "draft: true" back into the front matter.',
    ],
  })),
  linkPrivate: define<{ given: string }>("W543", ({ given }) => ({
    fr: fr`Le lien « ${given} » mène à une machine privée, que les lecteurs ne peuvent pas joindre.`,
    en: `The link "${given}" leads to a private machine, which readers cannot reach.`,
  })),
};
