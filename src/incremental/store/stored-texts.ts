/** The long texts stored under one name. Holds no reference to the store, so that the store can be freed. */
import { type PackRange, SUM_LENGTH, sumOf } from "./pack.ts";

export interface StoredTexts {
  /** The text; undefined if it is damaged. */
  text(index: number): string | undefined;
  /** Truncated SHA-1 of the text in Base64url; known without reading the text. */
  sum(index: number): string;
}

/** Texts in a pack: 0.3 kB for four of them, since the ranges themselves would take twice as much. */
export class PackedTexts implements StoredTexts {
  readonly #pack: { read(span: PackRange): string | undefined };
  /** Alternating numbers: the offset and the length of a text. */
  readonly #ranges: readonly number[];
  /** The sums of all texts, {@link SUM_LENGTH} characters each. */
  readonly #sums: string;

  constructor(pack: { read(span: PackRange): string | undefined }, spans: readonly PackRange[]) {
    this.#pack = pack;
    this.#ranges = spans.flatMap(({ at, length }) => [at, length]);
    this.#sums = spans.map(({ sum }) => sum).join("");
  }

  text(index: number): string | undefined {
    const at = this.#ranges[2 * index];
    const length = this.#ranges[2 * index + 1];
    return at === undefined || length === undefined
      ? undefined
      : this.#pack.read({ at, length, sum: this.sum(index) });
  }

  sum(index: number): string {
    return this.#sums.slice(index * SUM_LENGTH, (index + 1) * SUM_LENGTH);
  }
}

/** Keeps texts in memory when nothing can be written. */
export class InMemoryTexts implements StoredTexts {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  text(index: number): string | undefined {
    return this.#texts[index];
  }

  sum(index: number): string {
    return sumOf(this.#texts[index] ?? "");
  }
}
