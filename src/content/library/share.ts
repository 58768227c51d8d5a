/**
 * The share of one machine in a build that several make together. Each text belongs to one share, by its file; and so
 * does each output, by the text that it stands beside, or else by its own path.
 */
import { hash } from "node:crypto";
import { fileOf } from "../addresses/address.ts";

export interface ShareNumbers {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

type TextAt = (path: string) => { readonly file: string } | undefined;

export class Share implements ShareNumbers {
  readonly number: number;
  readonly of: number;
  /** Fingerprint of all texts that the build has read, of other shares too. */
  sources = "";
  /** The digests of the pictures that the build has read, by their absolute paths; call it at its end. */
  pictures: () => ReadonlyMap<string, string> = () => new Map();
  /** Finds the published text at an address. */
  #textAt: TextAt | undefined;

  constructor({ number, of }: ShareNumbers) {
    this.number = number;
    this.of = of;
  }

  /** @param file as in messages: the same on every machine */
  hasText(file: string): boolean {
    return this.#has(file);
  }

  /** Whether the site is loaded: all its texts are sound. */
  get isLoaded(): boolean {
    return this.#textAt !== undefined;
  }

  /** Tells of the published texts, once the site is loaded. Call it before {@link hasOutput}. */
  setTexts(textAt: TextAt): void {
    this.#textAt = textAt;
  }

  /** @param path of a page or of a file, from the root of the site: `/tags/` */
  hasOutput(path: string): boolean {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const text = this.#textAt?.(path.slice(0, end + 1));
      if (text) return this.#has(text.file);
    }
    return this.#has(fileOf(path));
  }

  #has(name: string): boolean {
    return hash("sha256", name, "buffer").readUInt32BE() % this.of === this.number - 1;
  }
}
