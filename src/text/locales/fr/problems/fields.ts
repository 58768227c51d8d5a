/** E2xx: the fields of an article or of a free page, in French. */
import { list } from "../../../list.ts";
import { fr } from "../../../sentence.ts";
import type { FieldSentences } from "../../problems/fields.ts";

const KINDS = {
  text: "un texte",
  flag: "« true » ou « false »",
  list: "une liste",
  fields: "un groupe de champs (nom: valeur)",
  date: "une date",
} as const;

const comma = (number: number) => String(Math.round(number * 1000) / 1000).replace(".", ",");

export const fields: FieldSentences = {
  titleMissing: [fr`Le titre manque.`, fr`Ajoutez une ligne « title: » suivie du titre.`],
  wrongKind: ({ key, expected }) => fr`« ${key} » doit être ${KINDS[expected]}.`,
  titleTooLong: ({ length, most }) => fr`Le titre compte ${length} signes ; la limite est de ${most}.`,
  titleLong: ({ length, most }) =>
    fr`Le titre compte ${length} signes ; au-delà de ${most}, les moteurs de recherche le coupent.`,
  bodyEmpty: [
    fr`L'article n'a pas de texte.`,
    fr`Écrivez-le sous l'en-tête, après la seconde ligne « --- ».`,
  ],
  ratingUnreadable: ({ given }) => [
    fr`La note « ${given} » n'est pas un nombre.`,
    fr`Écrivez par exemple « rating: 3,5 » ou « rating: 4/5 », ou retirez la ligne.`,
  ],
  ratingOutside: ({ given, best }) =>
    fr`La note ${comma(given)} sort de l'échelle, qui va de 0 à ${comma(best)}.`,
  ratingStep: ({ given, step }) =>
    fr`La note ${comma(given)} tombe entre deux échelons : l'échelle du journal avance de ${comma(step)} en ${comma(step)}.`,
  ratingScale: ({ given }) =>
    fr`L'échelle « sur ${comma(given)} » n'a pas de sens : son maximum doit être plus grand que 0.`,
  dateMissing: [fr`La date manque.`, fr`Ajoutez une ligne « date: » suivie du jour, comme 2026-11-23.`],
  dateUnreadable: ({ given, meant }) =>
    meant
      ? fr`La date « ${given} » doit s'écrire année-mois-jour : ${meant}.`
      : [
          fr`La date « ${given} » n'est pas lisible.`,
          fr`Écrivez année-mois-jour, comme 2026-11-23, ou avec l'heure, comme 2026-11-23 08:00.`,
        ],
  noSuchDay: ({ given }) => fr`Le jour « ${given} » n'existe pas dans le calendrier.`,
  noSuchHour: ({ given }) => fr`L'heure de « ${given} » n'existe pas.`,
  hourSkipped: ({ given, zone }) =>
    fr`L'heure « ${given} » n'existe pas dans le fuseau ${zone} : le passage à l'heure d'été la saute.`,
  hourRepeated: ({ given, zone, read }) =>
    fr`L'heure « ${given} » existe deux fois dans le fuseau ${zone}, au passage à l'heure d'hiver ; elle est lue ${read}.`,
  updatedBeforeDate: ({ updated, date }) => fr`La mise à jour (${updated}) précède la publication (${date}).`,
  unknownAuthor: ({ given, meant }) =>
    meant
      ? fr`Aucun auteur ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Aucun auteur ne s'appelle « ${given} ».`,
          fr`Ajoutez-le à « authors » dans « .eleventy.ts », ou écrivez le nom complet d'un invité.`,
        ],
  unknownGenre: ({ given, meant, known }) =>
    meant
      ? fr`« ${given} » n'est pas un genre : vouliez-vous dire « ${meant} » ?`
      : fr`« ${given} » n'est pas un genre. Les genres sont : ${list(known, "fr")}.`,
  unknownDisclaimer: ({ given, meant, known }) =>
    meant
      ? fr`Aucun avertissement ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Aucun avertissement ne s'appelle « ${given} ».`,
          fr`Ceux du journal : ${list(known, "fr")}. Pour un texte à vous, écrivez une phrase.`,
        ],
  languageUnknown: ({ given }) => [
    fr`« ${given} » n'est pas un code de langue.`,
    fr`Écrivez un code comme fr, en ou pt-BR.`,
  ],
  urlUnreadable: ({ key, given }) => [
    fr`La valeur de « ${key} » n'est pas une adresse web : « ${given} ».`,
    fr`Écrivez l'adresse entière, comme https://exemple.fr/page.`,
  ],
  fieldMissing: ({ key, parent }) => fr`Dans « ${parent} », « ${key} » manque.`,
  fieldEmpty: ({ key }) => fr`« ${key} » est vide : donnez une valeur ou retirez la ligne.`,
  textTooLong: ({ key, length, most }) => fr`« ${key} » compte ${length} signes ; la limite est de ${most}.`,
  aliasUnreadable: ({ given }) => [
    fr`« ${given} » n'est pas une ancienne adresse de ce site.`,
    fr`Écrivez-la depuis la racine, comme /2019/mon-article/.`,
  ],
  translationUnknown: ({ given, meant }) =>
    meant
      ? fr`« translationOf » nomme « ${given} », qui n'est pas publié : vouliez-vous dire « ${meant} » ?`
      : fr`« translationOf » nomme « ${given} », qui n'est le slug ni le fichier d'aucun article publié.`,
  futureDate: ({ date }) => [
    fr`L'article est daté du ${date} : il reste caché jusque-là.`,
    fr`Construisez de nouveau le site ce jour-là.`,
  ],
  partUnreadable: ({ given }) => [
    fr`Le numéro de partie « ${given} » n'est pas un nombre entier à partir de 1.`,
    fr`Écrivez 1, 2, 3…`,
  ],
};
