/** E53x: invalid or oversized pictures. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.pictures);

export const pictures = {
  imageUnsupported: define("E530", (texts) => texts.imageUnsupported),
  imageBroken: define("E531", (texts) => texts.imageBroken),
  imageTooLarge: define("E532", (texts) => texts.imageTooLarge),
  imageTooHeavy: define("E533", (texts) => texts.imageTooHeavy),
  svgUnsafe: define("E534", (texts) => texts.svgUnsafe),
};
