/** E53x: invalid or oversized pictures, in English. */
import { number } from "../../../number.ts";
import type { PictureSentences } from "../../problems/pictures.ts";

/** Active content in an SVG. */
const DANGERS = {
  program: "a program",
  html: "HTML",
  reference: "an outside address",
  entity: "declared entities",
  style: "CSS that is not that of a drawing",
  element: "an element that is not one of SVG",
} as const satisfies Record<string, string>;

export const pictures: PictureSentences = {
  imageUnsupported: ({ given, kind }) => [
    kind === undefined
      ? `The file "${given}" is not a picture that Tribune can read.`
      : `The image "${given}" is a ${kind} file, which Tribune does not accept.`,
    "Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.",
  ],
  imageBroken: ({ given, empty }) => [
    empty ? `The image "${given}" is an empty file.` : `The image "${given}" is damaged or incomplete.`,
    "Copy it again from the original.",
  ],
  imageTooLarge: ({ given, width, height, most }) => [
    `The image "${given}" measures ${number(width, "en")} × ${number(height, "en")} pixels; the limit is ${number(most / 1e6, "en")} million pixels.`,
    "Make it smaller: a width of 4,000 pixels is enough for every screen.",
  ],
  imageTooHeavy: ({ given, most }) => [
    `The image "${given}" is over ${most} MiB.`,
    "Save it as JPEG, or make it smaller: a width of 4,000 pixels is enough for every screen.",
  ],
  svgUnsafe: ({ given, danger, found, line, column }) => [
    `The image "${given}" is refused: it holds ${DANGERS[danger]} ("${found}").`,
    `Opened on its own, an SVG image may run or load what it holds: export it again without scripts or outside links, or remove what stands at line ${line}, column ${column} of the SVG file.`,
  ],
};
