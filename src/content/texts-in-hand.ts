/** Articles between their reading and their rendering: of a large site, all of them lie in memory at once. */
import type { Source } from "../problems/source.ts";
import { type ArticleDraft, openedAs } from "./draft.ts";
import { sourceIn } from "./files.ts";
import { bodyOf } from "./front-matter.ts";

/** So many characters are held as text, with the places of all fields. */
const MOST = 16 * 1024 * 1024;

export class TextsInHand {
  readonly #most: number;
  #characters = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  /**
   * Holds an article that was read: as it is, or as the bytes of its file where there are too many, which take a third.
   * @param bytes of its file, which nobody changes
   */
  hold({ file, textFile, body }: ArticleDraft, bytes: Uint8Array): void {
    this.#characters += body.length;
    if (this.#characters <= this.#most) return;
    textFile.close(...held(file, bytes));
  }
}

/** What reads the bytes again: they were read without a problem before. */
function held(file: string, bytes: Uint8Array) {
  const source = (): Source => {
    const read = sourceIn(file, bytes);
    if ("problem" in read) throw new Error(`${file} could be read before.`);
    return read.source;
  };
  const open = () => {
    const opened = openedAs(source());
    if (!opened) throw new Error(`${file} could be read before.`);
    return opened;
  };
  return [open, () => bodyOf(source())] as const;
}
