/** W25x: characters that another program left in a text. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface Left {
  readonly character: string;
  readonly codePoint: string;
  readonly mended: string | undefined;
}

export interface CharacterSentences {
  letterForm(given: Left): ProblemSentence;
  softHyphen(given: Omit<Left, "character">): ProblemSentence;
  wordBullet(given: Omit<Left, "character">): ProblemSentence;
  privateCharacter(given: { codePoint: string }): ProblemSentence;
}
