/** Writes the entries of the index; `client/postings.js` describes the format and reads it. */
import type { Entry } from "./client/postings.js";

const START_SIZE = 1 << 12;
/** Four numbers. */
const LONGEST_HEAD = 32;
const utf8 = new TextEncoder();

/** Entries in the order of their terms, as bytes. */
export class EntryWriter {
  #bytes = new Uint8Array(START_SIZE);
  #size = 0;
  #last = "";

  get size(): number {
    return this.#size;
  }

  add({ term, texts, weights }: Entry): void {
    const shared = sharedLength(this.#last, term);
    const rest = utf8.encode(term.slice(shared));
    let size = 0;
    let last = -1;
    for (const text of texts) {
      size += sizeOf(text - last - 1);
      last = text;
    }
    this.#reserve(LONGEST_HEAD + rest.length + size + weights.length);
    this.#number(shared);
    this.#number(rest.length);
    this.#append(rest);
    this.#number(texts.length);
    this.#number(size);
    last = -1;
    for (const text of texts) {
      this.#number(text - last - 1);
      last = text;
    }
    this.#append(weights);
    this.#last = term;
  }

  /** The bytes so far. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  #number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes[this.#size++] = (rest % 128) + 128;
    this.#bytes[this.#size++] = rest;
  }

  #append(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  #reserve(size: number): void {
    if (this.#size + size <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#size + size));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** How many bytes a number takes. */
function sizeOf(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size += 1;
  return size;
}

/** How many code units two terms have in common; a pair of surrogates is not divided. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  const isDivided = length > 0 && (b.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return isDivided ? length - 1 : length;
}
