/** Where the letters of a title are in italics, found again after the title was made settable and cut into lines. */
import type { Piece } from "../../text/pieces.ts";

/** Letters of one line that are in one face. */
export interface StyledRun {
  readonly text: string;
  readonly isItalic: boolean;
  /** What stands between it and the run before it, in spaces: none, a fine one or a whole one. */
  readonly gap: number;
}

const SPACE = /\s/u;

export class Italics {
  /** One for each character of the set text that is no space. */
  readonly #flags: readonly boolean[];

  /**
   * @param set the words as they can be set: without what no font has
   * @param pieces the words as they were written
   */
  constructor(set: string, pieces: readonly Piece[]) {
    const written = pieces.flatMap(({ text, em }) =>
      [...text.normalize("NFC")].map((char) => ({ char, isItalic: em === true })),
    );
    let at = 0;
    this.#flags = letters(set).map((char) => {
      while (at < written.length && written[at]?.char !== char) at += 1;
      at += 1;
      return written[at - 1]?.isItalic ?? false;
    });
  }

  /** Texts that follow one another, spaces apart, each in its runs. */
  runsOf(texts: readonly string[]): StyledRun[][] {
    let passed = 0;
    return texts.map((text) => {
      const runs: StyledRun[] = [];
      let gap = "";
      for (const char of text) {
        if (SPACE.test(char)) {
          gap += char;
          continue;
        }
        const isItalic = this.#flags[passed] ?? false;
        passed += 1;
        const last = runs.at(-1);
        if (last?.isItalic === isItalic) runs[runs.length - 1] = { ...last, text: last.text + gap + char };
        else runs.push({ text: char, isItalic, gap: widthOf(gap) });
        gap = "";
      }
      return runs;
    });
  }
}

/** A no-break space inside guillemets is a fine one. */
function widthOf(gap: string): number {
  if (gap === "") return 0;
  return /^[\u2009\u200a\u202f]$/.test(gap) ? 0.6 : 1;
}

const letters = (text: string) => [...text].filter((char) => !SPACE.test(char));
