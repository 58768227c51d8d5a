/** The file of a text, and its front matter with the places of its fields: held, or read when they are asked for. */
import type { Place } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";

export interface Opened {
  readonly source: Source;
  readonly frontMatter: FrontMatter;
}

export class TextFile {
  #open: () => Opened;
  #opened: Opened | undefined;

  /** @param open reads the file, when what stands in it is asked for */
  constructor(open: () => Opened) {
    this.#open = open;
  }

  get opened(): Opened {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Where the text's address comes from: its slug, else its title. */
  get addressPlace(): Place {
    const { frontMatter } = this.opened;
    return frontMatter.place(["slug" in frontMatter.data ? "slug" : "title"]);
  }

  /** Lets go of what stands in the file; `reopen` reads it again when it is asked for. */
  close(reopen: () => Opened): void {
    this.#open = reopen;
    this.#opened = undefined;
  }
}
