/** Advice on texts that are otherwise valid; only `tribune check` reports it, in French. */
import { fr } from "../../../sentence.ts";
import type { EditingSentences } from "../../problems/editing.ts";

const UNSOURCED = {
  analysis: fr`Cette analyse ne donne ni source, ni note, ni lien vers une autre page.`,
  figures: fr`Ce texte avance des chiffres sans source, ni note, ni lien vers une autre page.`,
  quotation: fr`Ce texte fait une longue citation sans source, ni note, ni lien vers une autre page.`,
} as const;

export const editing: EditingSentences = {
  titleTwice: ({ other }) =>
    fr`Cet article a le même titre que « ${other} » : rien ne les distingue dans les listes.`,
  chapoTwice: ({ other }) => fr`Cet article a le même chapô que « ${other} ».`,
  chapoLong: ({ length, most }) =>
    fr`Le chapô compte ${length} signes ; au-delà de ${most}, c'est un paragraphe de plus.`,
  chapoRepeated: [
    fr`Le premier paragraphe répète le chapô : le lecteur lit deux fois la même chose.`,
    fr`Retirez l'un des deux.`,
  ],
  sourcesMissing: ({ why }) => [UNSOURCED[why], fr`S'il y en a une, ajoutez « sources: » à l'en-tête.`],
  tagNear: ({ tag, meant, count }) =>
    fr`Le mot-clé « ${tag} » est rare et ressemble à « ${meant} », que portent ${count} articles : est-ce le même ?`,
  headingOne: [
    fr`Le texte a un intertitre de premier rang (« # ») : ce rang est celui du titre.`,
    fr`La page abaisse tous ses intertitres d'un rang ; commencez par « ## ».`,
  ],
  headingJump: ({ from, to }) =>
    fr`Cet intertitre de rang ${to} suit un titre de rang ${from} : un rang est sauté.`,
  leftover: ({ given }) => [
    fr`« ${given} » est resté dans un texte qui va paraître.`,
    fr`Écrivez ce qui manque, ou remettez « draft: true » dans l'en-tête.`,
  ],
  linkPrivate: ({ given }) =>
    fr`Le lien « ${given} » mène à une machine privée, que les lecteurs ne peuvent pas joindre.`,
};
