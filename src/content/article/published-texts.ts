/** Finds published texts by file, or by the name in a wiki link. */

import { folded } from "../../text/folded.ts";
import type { Withheld } from "../../text/locales/problems/withheld.ts";
import type { SitePath } from "../addresses/routes.ts";
import { foldName } from "../sources/folder.ts";

export interface PublishedText {
  readonly path: SitePath;
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
}

export interface NamedText extends PublishedText {
  /** As in messages. */
  readonly file: string;
}

export interface UnpublishedText extends PublishedText {
  readonly why: Withheld;
}

export class PublishedTexts {
  readonly #texts: ReadonlyMap<string, PublishedText>;
  readonly #set: (text: string, language: string) => string;
  readonly #unpublished: ReadonlyMap<string, UnpublishedText>;
  #unpublishedTexts: PublishedTexts | undefined;
  #files: readonly string[] | undefined;
  #folded: readonly { known: string; name: string }[] | undefined;
  #composed: ReadonlyMap<string, PublishedText> | undefined;
  /** Lazy, since few texts have wiki links. */
  #byName: ReadonlyMap<string, readonly NamedText[]> | undefined;

  /**
   * @param texts by file, as in messages
   * @param set typesets a title; cached texts have typeset titles
   * @param unpublished texts that were read and are not published, by file
   */
  constructor(
    texts: ReadonlyMap<string, PublishedText>,
    set: (text: string, language: string) => string,
    unpublished: ReadonlyMap<string, UnpublishedText> = new Map(),
  ) {
    this.#texts = texts;
    this.#set = set;
    this.#unpublished = unpublished;
  }

  /** Why the text of a file is not published; undefined if it could not be read. */
  whyUnpublished(file: string): Withheld | undefined {
    return this.#unpublished.get(file)?.why;
  }

  /** Why the text with a name is not published; undefined unless there is exactly one. */
  whyNameUnpublished(name: string, language: string): Withheld | undefined {
    this.#unpublishedTexts ??= new PublishedTexts(this.#unpublished, this.#set);
    const [only, ...others] = this.#unpublishedTexts.named(name, language);
    return only && others.length === 0 ? this.whyUnpublished(only.file) : undefined;
  }

  path(file: string): SitePath | undefined {
    const found = this.#texts.get(file);
    if (found) return found.path;
    // Composed and decomposed accents look the same.
    this.#composed ??= new Map([...this.#texts].map(([name, text]) => [name.normalize("NFC"), text]));
    return this.#composed.get(file.normalize("NFC"))?.path;
  }

  /** Each file, with its name as a file system without case and composition sees it. */
  get foldedFiles(): readonly { known: string; name: string }[] {
    this.#folded ??= this.files.map((known) => ({ known, name: foldName(known) }));
    return this.#folded;
  }

  get files(): readonly string[] {
    this.#files ??= [...this.#texts.keys()];
    return this.#files;
  }

  /** The names of texts in wiki links, as authors write them. */
  get names(): readonly string[] {
    return [
      ...[...this.#texts.values()].map(({ title }) => title),
      ...this.files.map((file) => withoutExtension(file).replace(/^.*\//, "")),
    ].filter((name) => !/[[\]|]/.test(name));
  }

  /**
   * The texts with this title, slug or file name, without regard to case and accents.
   * @param language the language of the linking text, preferred if exactly one text has it
   */
  named(name: string, language: string): readonly NamedText[] {
    this.#byName ??= this.#index();
    const keys = new Set([folded(name), folded(this.#set(name, language)), folded(withoutExtension(name))]);
    const found = new Set([...keys, pathKey(name)].flatMap((key) => this.#byName?.get(key) ?? []));
    const own = [...found].filter((text) => text.language === language);
    return own.length === 1 ? own : [...found];
  }

  #index(): ReadonlyMap<string, readonly NamedText[]> {
    const index = new Map<string, NamedText[]>();
    for (const [file, text] of this.#texts) {
      const named = { file, ...text };
      for (const key of this.#keysOf(named)) {
        const list = index.get(key);
        if (list) list.push(named);
        else index.set(key, [named]);
      }
    }
    index.delete("");
    return index;
  }

  #keysOf({ file, path, title, language }: NamedText): ReadonlySet<string> {
    const segments = pathKey(file).split("/");
    const ends = segments.map((_segment, index) => segments.slice(index).join("/"));
    return new Set([folded(title), folded(this.#set(title, language)), folded(path), ...ends]);
  }
}

const withoutExtension = (file: string) => file.replace(/\.md$/i, "");

/** The folded path of a file: `2025/Ma puce.md` and `./2025/ma-puce` are equal; `index.md` is its folder. */
function pathKey(file: string): string {
  const segments = withoutExtension(file)
    .split("/")
    .filter((segment) => segment !== "." && segment !== "..");
  const named = segments.length > 1 && segments.at(-1) === "index" ? segments.slice(0, -1) : segments;
  return named.map(folded).join("/");
}
