/** E3xx: tags, slugs and addresses, in French. */
import { fr } from "../../../sentence.ts";
import type { NameSentences } from "../../problems/names.ts";

export const names: NameSentences = {
  slugEmpty: ({ from }) => [
    fr`« ${from} » ne donne aucune adresse : il n'y reste ni lettre latine ni chiffre.`,
    fr`Ajoutez une ligne « slug: » avec l'adresse voulue, comme « mon-article ».`,
  ],
  slugTwice: ({ slug, other }) => [
    fr`L'adresse « /${slug}/ » est déjà celle de « ${other} ».`,
    fr`Donnez à l'un des deux une ligne « slug: » différente.`,
  ],
  slugReserved: ({ slug }) => [
    fr`L'adresse « /${slug}/ » est réservée.`,
    fr`Choisissez une autre adresse avec « slug: ».`,
  ],
  slugUnreadable: ({ given, meant }) =>
    meant
      ? fr`L'adresse « ${given} » doit s'écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots : ${meant}.`
      : fr`L'adresse « ${given} » doit s'écrire en minuscules sans accent et en chiffres, avec un tiret entre les mots, en 80 signes au plus.`,
  tagTwice: ({ tag, first }) =>
    tag === first
      ? fr`Le mot-clé « ${tag} » est donné deux fois.`
      : fr`Les mots-clés « ${first} » et « ${tag} » n'en font qu'un.`,
  tagVariant: ({ tag, shown }) =>
    fr`Le mot-clé « ${tag} » s'écrit « ${shown} » ailleurs ; les deux mènent à la même page.`,
  tagsInOne: ({ given }) => [
    fr`« ${given} » semble contenir plusieurs mots-clés.`,
    fr`Donnez à chacun sa place dans la liste.`,
  ],
  tagsTooMany: ({ count, most }) => fr`L'article porte ${count} mots-clés ; la limite est de ${most}.`,
  tagEmpty: fr`Un mot-clé est vide : retirez-le.`,
  tagNoSlug: ({ tag }) => [
    fr`Le mot-clé « ${tag} » ne donne aucune adresse : il n'y reste ni lettre latine ni chiffre.`,
    fr`Écrivez-le en lettres latines.`,
  ],
  authorNoSlug: ({ name }) => [
    fr`Le nom « ${name} » ne donne aucune adresse.`,
    fr`Ajoutez cet auteur à « authors » dans « .eleventy.ts », avec un « id ».`,
  ],
};
