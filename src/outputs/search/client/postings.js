/**
 * The format of the index: terms in the order of their UTF-16 code units, each with the texts that have it.
 *
 * A term is written as the length of what it shares with the term before, the length and the bytes of the rest, the number
 * of its texts, the bytes that their numbers take, the numbers as differences, and a byte for the weight in each text.
 * Numbers are written seven bits a byte, the lowest first; the eighth bit says that more follow.
 */

/**
 * A term, and in which texts it stands with what weight.
 * @typedef {{ term: string, texts: number[], weights: Uint8Array }} Entry
 */

const decoder = new TextDecoder();

/**
 * The entries of some terms.
 * @param {Uint8Array} bytes
 * @param {(term: string) => boolean} isWanted
 * @returns {Generator<Entry>}
 */
export function* readEntries(bytes, isWanted = () => true) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  let term = "";
  while (at < bytes.length) {
    const shared = number();
    const length = number();
    term = term.slice(0, shared) + decoder.decode(bytes.subarray(at, at + length));
    at += length;
    const count = number();
    const size = number();
    const end = at + size + count;
    if (isWanted(term)) {
      const texts = new Array(count);
      let text = -1;
      for (let index = 0; index < count; index += 1) {
        text += number() + 1;
        texts[index] = text;
      }
      yield { term, texts, weights: bytes.subarray(end - count, end) };
    }
    at = end;
  }
}

/**
 * The numbers of the pieces that can hold terms with a beginning.
 * @param {readonly string[]} firsts the first term of each piece
 * @param {string} beginning
 * @param {boolean} isWhole whether it is the term itself
 * @returns {number[]}
 */
export function piecesFor(firsts, beginning, isWhole) {
  /** @type {number[]} */
  const found = [];
  for (const [index, first] of firsts.entries()) {
    const next = firsts[index + 1];
    const begins = index === 0 || first <= beginning || (!isWhole && first.startsWith(beginning));
    if (begins && (next === undefined || next > beginning)) found.push(index);
  }
  return found;
}
