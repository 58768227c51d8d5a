/** The file of a text, with its front matter and the places of its fields: in memory, or read again when they are needed. */
import { catalogue } from "../../problems/catalogue.ts";
import { type Place, ProblemsError } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { ARTICLE_KEYS } from "../article/fields/front-matter-keys.ts";
import { type FrontMatter, readFrontMatter } from "../front-matter/front-matter.ts";
import { type Folder, readSource } from "./folder.ts";

interface Opened {
  readonly source: Source;
  readonly frontMatter: FrontMatter;
}

/** Without closures: a large site has one for each text. */
export class TextFile {
  /** SHA-256 of the file, hexadecimal; empty if any version of it will do. */
  readonly digest: string;
  #opened: Opened | undefined;
  /** Where it is read again; undefined until it is closed. */
  #folder: Folder | undefined;
  #path = "";

  private constructor(digest: string) {
    this.digest = digest;
  }

  /** A text in memory. */
  static open(opened: Opened): TextFile {
    const file = new TextFile(opened.source.digest);
    file.#opened = opened;
    return file;
  }

  /** A text that is read when it is needed. */
  static closed(folder: Folder, path: string, digest: string): TextFile {
    const file = new TextFile(digest);
    file.close(folder, path);
    return file;
  }

  /** @throws ProblemsError if it must be read again, and is no longer what it was */
  get opened(): Opened {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  /** The place of the slug, else of the title. */
  get addressPlace(): Place {
    const { frontMatter } = this.opened;
    return frontMatter.place(["slug" in frontMatter.data ? "slug" : "title"]);
  }

  /** Frees the content of the file, which is read again on next use. */
  close(folder: Folder, path: string): void {
    this.#opened = undefined;
    this.#folder = folder;
    this.#path = path;
  }

  /** Frees the content of the file, if it can be read again. */
  release(): void {
    if (this.#folder) this.#opened = undefined;
  }

  #read(): Opened {
    const read = this.#folder && readSource(this.#folder, this.#path);
    const source = read && "source" in read ? read.source : undefined;
    const isSame = this.digest === "" || source?.digest === this.digest;
    const frontMatter = source && isSame ? readFrontMatter(source, ARTICLE_KEYS).frontMatter : undefined;
    if (source && frontMatter) return { source, frontMatter };
    // The fields of one version never go with the body of another.
    const problem = { file: `${this.#folder?.label}/${this.#path}`, ...catalogue.textChanged() };
    throw new ProblemsError([problem], `${problem.file}: ${problem.en.reason}`);
  }
}
