/** W25x: characters that another program left in a text, in English. */
import type { CharacterSentences } from "../../problems/characters.ts";

export const characters: CharacterSentences = {
  letterForm: ({ character, codePoint }) =>
    `This word holds "${character}" (${codePoint}), copied from another program in place of plain letters: nobody who looks for the word finds it.`,
  softHyphen: ({ codePoint }) =>
    `An invisible hyphen (${codePoint}) cuts this word in two: nobody who looks for it finds it.`,
  wordBullet: ({ codePoint }) =>
    `This bullet of a word processor (${codePoint}) makes no list, and will appear as an empty box.`,
  privateCharacter: ({ codePoint }) => [
    `The character ${codePoint} has a shape in one font only: it will appear as an empty box.`,
    "Put what it showed in its place, or remove it.",
  ],
};
