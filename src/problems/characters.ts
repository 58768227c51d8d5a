/** W25x: characters that another program left in a text. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.characters);

export const characters = {
  letterForm: define("W250", (say) => say.letterForm, { mend: ({ mended }) => ({ mended }) }),
  softHyphen: define("W251", (say) => say.softHyphen, { mend: ({ mended }) => ({ mended }) }),
  wordBullet: define("W252", (say) => say.wordBullet, { mend: ({ mended }) => ({ mended }) }),
  privateCharacter: define("W253", (say) => say.privateCharacter),
};
