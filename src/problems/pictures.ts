/** E53x: what is wrong with a picture itself. */
import { number } from "../text/number.ts";
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

/** What makes a drawing more than a drawing. */
const DANGERS = {
  program: { fr: "un programme", en: "a program" },
  html: { fr: "du HTML", en: "HTML" },
  reference: { fr: "une adresse extérieure", en: "an outside address" },
  entity: { fr: "des entités déclarées", en: "declared entities" },
  style: { fr: "du CSS qui n’est pas celui d’un dessin", en: "CSS that is not that of a drawing" },
  element: { fr: "un élément qui n’est pas de SVG", en: "an element that is not one of SVG" },
} as const satisfies Record<string, { fr: string; en: string }>;

export type Danger = keyof typeof DANGERS;

export const pictures = {
  imageUnsupported: define<{ given: string; kind: string | undefined }>("E530", ({ given, kind }) => ({
    fr: [
      kind === undefined
        ? fr`Le fichier « ${given} » n'est pas une image que Tribune sait lire.`
        : fr`L'image « ${given} » est au format ${kind}, que Tribune n'accepte pas.`,
      fr`Enregistrez-la en JPEG, PNG, WebP, AVIF, GIF ou SVG.`,
    ],
    en: [
      kind === undefined
        ? `The file "${given}" is not a picture that Tribune can read.`
        : `The image "${given}" is a ${kind} file, which Tribune does not accept.`,
      "Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.",
    ],
  })),
  imageBroken: define<{ given: string; empty: boolean }>("E531", ({ given, empty }) => ({
    fr: [
      empty
        ? fr`L'image « ${given} » est un fichier vide.`
        : fr`L'image « ${given} » est abîmée ou incomplète.`,
      fr`Copiez-la de nouveau depuis l'original.`,
    ],
    en: [
      empty ? `The image "${given}" is an empty file.` : `The image "${given}" is damaged or incomplete.`,
      "Copy it again from the original.",
    ],
  })),
  imageTooLarge: define<{ given: string; width: number; height: number; most: number }>(
    "E532",
    ({ given, width, height, most }) => ({
      fr: [
        fr`L'image « ${given} » mesure ${number(width, "fr")} × ${number(height, "fr")} pixels ; la limite est de ${number(most / 1e6, "fr")} millions de pixels.`,
        fr`Réduisez-la : 4 000 pixels de large suffisent à tous les écrans.`,
      ],
      en: [
        `The image "${given}" measures ${number(width, "en")} × ${number(height, "en")} pixels; the limit is ${number(most / 1e6, "en")} million pixels.`,
        "Make it smaller: a width of 4,000 pixels is enough for every screen.",
      ],
    }),
  ),
  imageTooHeavy: define<{ given: string; most: number }>("E533", ({ given, most }) => ({
    fr: [
      fr`L'image « ${given} » pèse plus de ${most} Mio.`,
      fr`Enregistrez-la en JPEG, ou réduisez-la : 4 000 pixels de large suffisent à tous les écrans.`,
    ],
    en: [
      `The image "${given}" is over ${most} MiB.`,
      "Save it as JPEG, or make it smaller: a width of 4,000 pixels is enough for every screen.",
    ],
  })),
  svgUnsafe: define<{ given: string; danger: Danger; found: string; line: number; column: number }>(
    "E534",
    ({ given, danger, found, line, column }) => ({
      fr: [
        fr`L'image « ${given} » est refusée : elle contient ${DANGERS[danger].fr} (« ${found} »).`,
        fr`Ouverte seule, une image SVG peut exécuter ou charger ce qu'elle contient : réexportez-la sans script ni lien extérieur, ou retirez ce qui est à la ligne ${line}, colonne ${column} du fichier SVG.`,
      ],
      en: [
        `The image "${given}" is refused: it holds ${DANGERS[danger].en} ("${found}").`,
        `Opened on its own, an SVG image may run or load what it holds: export it again without scripts or outside links, or remove what stands at line ${line}, column ${column} of the SVG file.`,
      ],
    }),
  ),
};
