/** The file of a text, with its front matter and the places of its fields: in memory, or read lazily. */
import type { Place } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";

export interface Opened {
  readonly source: Source;
  readonly frontMatter: FrontMatter;
}

export class TextFile {
  /** SHA-256 of the file, hexadecimal; empty for a text that is in no file. */
  readonly digest: string;
  #open: () => Opened;
  #opened: Opened | undefined;

  /** @param open reads the file, on first use */
  constructor(open: () => Opened, digest: string) {
    this.#open = open;
    this.digest = digest;
  }

  get opened(): Opened {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** The place of the slug, else of the title. */
  get addressPlace(): Place {
    const { frontMatter } = this.opened;
    return frontMatter.place(["slug" in frontMatter.data ? "slug" : "title"]);
  }

  /** Frees the content of the file; `reopen` reads it again on next use. */
  close(reopen: () => Opened): void {
    this.#open = reopen;
    this.#opened = undefined;
  }
}
