/** Maps the italics of a title onto its laid-out lines. */
import type { Piece } from "../../text/pieces.ts";

/** Consecutive characters of a line in one face. */
export interface StyledRun {
  readonly text: string;
  readonly isItalic: boolean;
  /** Space before the run, in word spaces: 0, a fraction (thin space) or 1. */
  readonly gap: number;
}

const SPACE = /\s/u;

export class Italics {
  /** One flag per non-space character of the text: whether it is italic. */
  readonly #flags: readonly boolean[];

  /**
   * @param laidOut the text as laid out, without characters that no font covers
   * @param pieces the text as written
   */
  constructor(laidOut: string, pieces: readonly Piece[]) {
    const written = pieces.flatMap(({ text, em }) =>
      [...text.normalize("NFC")].map((char) => ({ char, isItalic: em === true })),
    );
    let at = 0;
    this.#flags = letters(laidOut).map((char) => {
      while (at < written.length && written[at]?.char !== char) at += 1;
      at += 1;
      return written[at - 1]?.isItalic ?? false;
    });
  }

  /** Splits consecutive texts, separated by spaces, into runs. */
  runsOf(texts: readonly string[]): StyledRun[][] {
    let position = 0;
    return texts.map((text) => {
      const runs: StyledRun[] = [];
      let gap = "";
      for (const char of text) {
        if (SPACE.test(char)) {
          gap += char;
          continue;
        }
        const isItalic = this.#flags[position] ?? false;
        position += 1;
        const last = runs.at(-1);
        if (last?.isItalic === isItalic) runs[runs.length - 1] = { ...last, text: last.text + gap + char };
        else runs.push({ text: char, isItalic, gap: widthOf(gap) });
        gap = "";
      }
      return runs;
    });
  }
}

/** A no-break space inside guillemets is narrow. */
function widthOf(gap: string): number {
  if (gap === "") return 0;
  return /^[\u2009\u200a\u202f]$/.test(gap) ? 0.6 : 1;
}

const letters = (text: string) => [...text].filter((char) => !SPACE.test(char));
