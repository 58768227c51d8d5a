/** W25x: characters that another program left in a text. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.characters);

export const characters = {
  letterForm: define("W250", (texts) => texts.letterForm, { fix: ({ mended }) => ({ mended }) }),
  softHyphen: define("W251", (texts) => texts.softHyphen, { fix: ({ mended }) => ({ mended }) }),
  wordBullet: define("W252", (texts) => texts.wordBullet, { fix: ({ mended }) => ({ mended }) }),
  privateCharacter: define("W253", (texts) => texts.privateCharacter),
};
