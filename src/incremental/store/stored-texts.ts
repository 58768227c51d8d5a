/** The long texts of one name. Whoever holds them holds nothing else of the store. */
import { type PackRange, sumOf } from "./pack.ts";

export interface StoredTexts {
  /** The text; undefined when it is damaged. */
  text(index: number): string | undefined;
  /** SHA-1 of the text in Base64, cut off; known without reading it. */
  sum(index: number): string;
}

export class PackedTexts implements StoredTexts {
  readonly #pack: { read(span: PackRange): string | undefined };
  readonly #spans: readonly PackRange[];

  constructor(pack: { read(span: PackRange): string | undefined }, spans: readonly PackRange[]) {
    this.#pack = pack;
    this.#spans = spans;
  }

  text(index: number): string | undefined {
    const span = this.#spans[index];
    return span && this.#pack.read(span);
  }

  sum(index: number): string {
    return this.#spans[index]?.sum ?? "";
  }
}

/** Where nothing can be written. */
export class HeldTexts implements StoredTexts {
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
