/** W25x: characters that another program left in a text, in French. */
import { fr } from "../../../sentence.ts";
import type { CharacterSentences } from "../../problems/characters.ts";

export const characters: CharacterSentences = {
  letterForm: ({ character, codePoint }) =>
    fr`Ce mot contient « ${character} » (${codePoint}), copié d'un autre logiciel à la place de lettres ordinaires : qui le cherche ne le trouve pas.`,
  softHyphen: ({ codePoint }) =>
    fr`Un trait d'union invisible (${codePoint}) coupe ce mot : qui le cherche ne le trouve pas.`,
  wordBullet: ({ codePoint }) =>
    fr`Cette puce de traitement de texte (${codePoint}) ne fait pas une liste, et paraîtra comme un carré vide.`,
  privateCharacter: ({ codePoint }) => [
    fr`Le caractère ${codePoint} n'a de dessin que dans une police : il paraîtra comme un carré vide.`,
    fr`Remplacez-le par ce qu'il montrait, ou retirez-le.`,
  ],
};
