/** Fits texts into the available room, completely or not at all. */
import { type Piece, wordsOf } from "../../text/pieces.ts";
import type { CardFonts } from "./fonts.ts";
import { Italics, type StyledRun } from "./italics.ts";
import { type LinePiece, lettersOf, piecesOf, type Setting, setLines } from "./lines.ts";
import type { Face, Painter } from "./painter.ts";
import { runsLeftwards, settable } from "./settable.ts";

/** A text on a single line. */
export interface SetLine {
  readonly text: string;
  readonly size: number;
  /** Pixels. */
  readonly width: number;
}

/** A text on several lines. */
export interface SetBlock extends Setting {
  /** Distance between baselines, in multiples of the font size. */
  readonly leading: number;
  readonly leftwards: boolean;
}

/** A run and its distance from the line's start, in multiples of the font size. */
export interface PlacedRun extends StyledRun {
  readonly left: number;
}

export interface EmphasisedBlock extends SetBlock {
  /** The runs of each line. */
  readonly runs: readonly (readonly PlacedRun[])[];
}

const LEADING = { latin: 1.06, ideographs: 1.2, arabic: 1.5 };

export class Setter {
  readonly #fonts: CardFonts;
  readonly #painter: Painter;

  constructor(fonts: CardFonts, painter: Painter) {
    this.#fonts = fonts;
    this.#painter = painter;
  }

  /** The text reduced to what the fonts cover; undefined if a letter is missing. */
  set(text: string): string | undefined {
    return settable(text, (codePoint) => this.#fonts.covers(codePoint));
  }

  /**
   * The first of several alternatives that fits on one line of this width, in the largest size possible.
   * @param sizes largest first
   */
  async line(
    texts: readonly string[],
    face: Face,
    width: number,
    sizes: readonly number[],
  ): Promise<SetLine | undefined> {
    const set = texts.flatMap((text) => this.set(text) ?? []);
    const widths = await this.#painter.widths(set, face);
    for (const [index, text] of set.entries()) {
      const one = widths[index] ?? 0;
      const size = sizes.find((each) => one * each <= width);
      if (size !== undefined) return { text, size, width: one * size };
    }
    return undefined;
  }

  /** The first of several alternatives that fits into a box. */
  async block(
    texts: readonly string[],
    face: Face,
    room: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
  ): Promise<SetBlock | undefined> {
    for (const candidate of texts) {
      const text = this.set(candidate);
      if (text === undefined) continue;
      const leftwards = runsLeftwards(text);
      const leading =
        LEADING[/\p{Script=Arabic}/u.test(text) ? "arabic" : isIdeographic(text) ? "ideographs" : "latin"];
      const words = piecesOf(text);
      // Words longer than a line are split at any letter, but only as a last resort.
      for (const pieces of [words, lettersOf(words)]) {
        const setting = setLines(pieces, await this.#measure(pieces, face), { ...room, leading });
        if (setting) return { ...setting, leading, leftwards };
      }
    }
    return undefined;
  }

  /**
   * Fits text with italics; undefined if it does not fit or has no italics. Right-to-left scripts have none.
   */
  async emphasised(
    words: readonly Piece[],
    faces: { readonly roman: Face; readonly italic: Face },
    room: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
  ): Promise<EmphasisedBlock | undefined> {
    const text = this.set(wordsOf(words));
    if (text === undefined || runsLeftwards(text)) return undefined;
    const italics = new Italics(text, words);
    const leading = LEADING[isIdeographic(text) ? "ideographs" : "latin"];
    const pieces = piecesOf(text);
    const { space } = await this.#measure([], faces.roman);
    const measure = async (texts: readonly string[]) => {
      const runs = italics.runsOf(texts);
      const widths = await this.#widths(runs.flat(), faces);
      return runs.map((line) => placedRuns(line, widths, space));
    };
    for (const parts of [pieces, lettersOf(pieces)]) {
      const lines = await measure(parts.map((part) => part.text));
      const setting = setLines(
        parts,
        { pieces: lines.map(({ width }) => width), space },
        { ...room, leading },
      );
      if (setting) {
        const runs = (await measure(setting.lines)).map((line) => line.runs);
        return { ...setting, leading, leftwards: false, runs };
      }
    }
    return undefined;
  }

  /** The width of each run in its face. */
  async #widths(
    runs: readonly StyledRun[],
    { roman, italic }: { readonly roman: Face; readonly italic: Face },
  ): Promise<ReadonlyMap<StyledRun, number>> {
    const widths = new Map<StyledRun, number>();
    for (const [face, runsOfFace] of [
      [roman, runs.filter(({ isItalic }) => !isItalic)],
      [italic, runs.filter(({ isItalic }) => isItalic)],
    ] as const) {
      const measured = await this.#painter.widths(
        runsOfFace.map(({ text }) => text),
        face,
      );
      for (const [index, run] of runsOfFace.entries()) widths.set(run, measured[index] ?? 0);
    }
    return widths;
  }

  async #measure(pieces: readonly LinePiece[], face: Face) {
    const widths = await this.#painter.widths([...pieces.map(({ text }) => text), "n n", "nn"], face);
    const [spaced = 0, close = 0] = widths.slice(-2);
    return { pieces: widths.slice(0, -2), space: spaced - close };
  }
}

function placedRuns(
  runs: readonly StyledRun[],
  widths: ReadonlyMap<StyledRun, number>,
  space: number,
): { runs: PlacedRun[]; width: number } {
  let width = 0;
  const placed = runs.map((run) => {
    const left = width + run.gap * space;
    width = left + (widths.get(run) ?? 0);
    return { ...run, left };
  });
  return { runs: placed, width };
}

const isIdeographic = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
