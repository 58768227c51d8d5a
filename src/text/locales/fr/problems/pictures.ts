/** E53x: invalid or oversized pictures, in French. */
import { number } from "../../../number.ts";
import { fr } from "../../../sentence.ts";
import type { PictureSentences } from "../../problems/pictures.ts";

/** Active content in an SVG. */
const DANGERS = {
  program: "un programme",
  html: "du HTML",
  reference: "une adresse extérieure",
  entity: "des entités déclarées",
  style: "du CSS qui n’est pas celui d’un dessin",
  element: "un élément qui n’est pas de SVG",
} as const satisfies Record<string, string>;

export const pictures: PictureSentences = {
  imageUnsupported: ({ given, kind }) => [
    kind === undefined
      ? fr`Le fichier « ${given} » n'est pas une image que Tribune sait lire.`
      : fr`L'image « ${given} » est au format ${kind}, que Tribune n'accepte pas.`,
    fr`Enregistrez-la en JPEG, PNG, WebP, AVIF, GIF ou SVG.`,
  ],
  imageBroken: ({ given, empty }) => [
    empty
      ? fr`L'image « ${given} » est un fichier vide.`
      : fr`L'image « ${given} » est abîmée ou incomplète.`,
    fr`Copiez-la de nouveau depuis l'original.`,
  ],
  imageTooLarge: ({ given, width, height, most }) => [
    fr`L'image « ${given} » mesure ${number(width, "fr")} × ${number(height, "fr")} pixels ; la limite est de ${number(most / 1e6, "fr")} millions de pixels.`,
    fr`Réduisez-la : 4 000 pixels de large suffisent à tous les écrans.`,
  ],
  imageTooHeavy: ({ given, most }) => [
    fr`L'image « ${given} » pèse plus de ${most} Mio.`,
    fr`Enregistrez-la en JPEG, ou réduisez-la : 4 000 pixels de large suffisent à tous les écrans.`,
  ],
  svgUnsafe: ({ given, danger, found, line, column }) => [
    fr`L'image « ${given} » est refusée : elle contient ${DANGERS[danger]} (« ${found} »).`,
    fr`Ouverte seule, une image SVG peut exécuter ou charger ce qu'elle contient : réexportez-la sans script ni lien extérieur, ou retirez ce qui est à la ligne ${line}, colonne ${column} du fichier SVG.`,
  ],
};
