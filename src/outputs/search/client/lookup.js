/** Finds the texts that have a word, in the pieces of all parts. */
import { bytesOf } from "./downloads.js";
import { isBeginning, matcher, shareOf } from "./matching.js";
import { piecesFor, readEntries } from "./postings.js";

export class Lookup {
  #base;
  #parts;
  /** @type {Map<string, Promise<Uint8Array>>} */
  #pieces = new Map();

  /**
   * @param {string} base
   * @param {readonly { name: string, firsts: string[], from: number }[]} parts
   */
  constructor(base, parts) {
    this.#base = base;
    this.#parts = parts;
  }

  /**
   * The texts that have a word, with its greatest weight in each.
   * @param {import("./matching.js").Asked} word
   * @param {boolean} isLast
   */
  async weights(word, isLast) {
    const isWanted = matcher(word, isLast);
    /** @type {Map<number, number>} */
    const weights = new Map();
    await Promise.all(
      this.#parts.map(async ({ name, firsts, from }) => {
        const pieces = new Set([
          ...piecesFor(firsts, word.stem, !isBeginning(word.stem, isLast)),
          ...(isBeginning(word.word, isLast) ? piecesFor(firsts, word.word, false) : []),
        ]);
        for (const bytes of await Promise.all([...pieces].map((piece) => this.#piece(name, piece)))) {
          for (const { term, texts, weights: given } of readEntries(bytes, isWanted)) {
            const share = shareOf(word, term);
            for (const [index, text] of texts.entries()) {
              const weight = (given[index] ?? 0) * share;
              if (weight > (weights.get(from + text) ?? 0)) weights.set(from + text, weight);
            }
          }
        }
      }),
    );
    return weights;
  }

  /**
   * @param {string} name
   * @param {number} piece
   */
  #piece(name, piece) {
    const path = `parts/${name}/${piece}.bin`;
    const known = this.#pieces.get(path) ?? bytesOf(this.#base + path);
    this.#pieces.set(path, known);
    // What failed is asked for again.
    known.catch(() => this.#pieces.delete(path));
    return known;
  }
}
