/** E53x: what is wrong with a picture itself. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.pictures);

export const pictures = {
  imageUnsupported: define("E530", (say) => say.imageUnsupported),
  imageBroken: define("E531", (say) => say.imageBroken),
  imageTooLarge: define("E532", (say) => say.imageTooLarge),
  imageTooHeavy: define("E533", (say) => say.imageTooHeavy),
  svgUnsafe: define("E534", (say) => say.svgUnsafe),
};
