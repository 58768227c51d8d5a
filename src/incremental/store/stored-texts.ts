/** The long texts stored under one name. Holds no reference to the store, so that the store can be freed. */
import { type PackRange, sumOf } from "./pack.ts";

export interface StoredTexts {
  /** The text; undefined if it is damaged. */
  text(index: number): string | undefined;
  /** Truncated SHA-1 of the text in Base64url; known without reading the text. */
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
