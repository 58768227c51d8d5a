/** W25x: characters that another program left in a text. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export interface Left {
  readonly character: string;
  readonly codePoint: string;
  readonly mended: string | undefined;
}

export const characters = {
  letterForm: define<Left>("W250", ({ character, codePoint, mended }) => ({
    fr: fr`Ce mot contient « ${character} » (${codePoint}), copié d'un autre logiciel à la place de lettres ordinaires : qui le cherche ne le trouve pas.`,
    en: `This word holds "${character}" (${codePoint}), copied from another program in place of plain letters: nobody who looks for the word finds it.`,
    mended,
  })),
  softHyphen: define<Omit<Left, "character">>("W251", ({ codePoint, mended }) => ({
    fr: fr`Un trait d'union invisible (${codePoint}) coupe ce mot : qui le cherche ne le trouve pas.`,
    en: `An invisible hyphen (${codePoint}) cuts this word in two: nobody who looks for it finds it.`,
    mended,
  })),
  wordBullet: define<Omit<Left, "character">>("W252", ({ codePoint, mended }) => ({
    fr: fr`Cette puce de traitement de texte (${codePoint}) ne fait pas une liste, et paraîtra comme un carré vide.`,
    en: `This bullet of a word processor (${codePoint}) makes no list, and will appear as an empty box.`,
    mended,
  })),
  privateCharacter: define<{ codePoint: string }>("W253", ({ codePoint }) => ({
    fr: [
      fr`Le caractère ${codePoint} n'a de dessin que dans une police : il paraîtra comme un carré vide.`,
      fr`Remplacez-le par ce qu'il montrait, ou retirez-le.`,
    ],
    en: [
      `The character ${codePoint} has a shape in one font only: it will appear as an empty box.`,
      "Put what it showed in its place, or remove it.",
    ],
  })),
};
