/** Every text that is published, found by its file, or by what an author calls it. */

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
  /** As messages name it. */
  readonly file: string;
}

export interface WithheldText extends PublishedText {
  readonly why: Withheld;
}

export class PublishedTexts {
  readonly #texts: ReadonlyMap<string, PublishedText>;
  readonly #set: (text: string, language: string) => string;
  readonly #withheld: ReadonlyMap<string, WithheldText>;
  #withheldTexts: PublishedTexts | undefined;
  #files: readonly string[] | undefined;
  #folded: readonly { known: string; name: string }[] | undefined;
  #composed: ReadonlyMap<string, PublishedText> | undefined;
  /** Made when the first author calls a text by its name: few do. */
  #byName: ReadonlyMap<string, readonly NamedText[]> | undefined;

  /**
   * @param texts by their files, as messages name them
   * @param set sets a title as readers see it: a text that was kept has its title so
   * @param withheld those that were read and are not published, by their files
   */
  constructor(
    texts: ReadonlyMap<string, PublishedText>,
    set: (text: string, language: string) => string,
    withheld: ReadonlyMap<string, WithheldText> = new Map(),
  ) {
    this.#texts = texts;
    this.#set = set;
    this.#withheld = withheld;
  }

  /** Why a file is not published, where it holds a text that is not; undefined for one that could not be read. */
  whyWithheld(file: string): Withheld | undefined {
    return this.#withheld.get(file)?.why;
  }

  /** Why the one text that is called so is not published. */
  whyUncalled(name: string, language: string): Withheld | undefined {
    this.#withheldTexts ??= new PublishedTexts(this.#withheld, this.#set);
    const [only, ...others] = this.#withheldTexts.calledBy(name, language);
    return only && others.length === 0 ? this.whyWithheld(only.file) : undefined;
  }

  path(file: string): SitePath | undefined {
    const found = this.#texts.get(file);
    if (found) return found.path;
    // Nobody sees, or can type, whether an accent is a letter of its own.
    this.#composed ??= new Map([...this.#texts].map(([name, text]) => [name.normalize("NFC"), text]));
    return this.#composed.get(file.normalize("NFC"))?.path;
  }

  /** The files, each as it is and without what a file system may not tell apart. */
  get foldedFiles(): readonly { known: string; name: string }[] {
    this.#folded ??= this.files.map((known) => ({ known, name: foldName(known) }));
    return this.#folded;
  }

  get files(): readonly string[] {
    this.#files ??= [...this.#texts.keys()];
    return this.#files;
  }

  /** What texts may be called by between double brackets, as their authors write it. */
  get names(): readonly string[] {
    return [
      ...[...this.#texts.values()].map(({ title }) => title),
      ...this.files.map((file) => withoutEnd(file).replace(/^.*\//, "")),
    ].filter((name) => !/[[\]|]/.test(name));
  }

  /**
   * The texts with this title, slug or file name, whatever its case and accents. Of texts in several languages, the
   * one in the language of the text that asks.
   */
  calledBy(name: string, language: string): readonly NamedText[] {
    this.#byName ??= this.#index();
    const keys = new Set([folded(name), folded(this.#set(name, language)), folded(withoutEnd(name))]);
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

const withoutEnd = (file: string) => file.replace(/\.md$/i, "");

/** A file by its folders: `2025/Ma puce.md` and `./2025/ma-puce` are one; `index.md` is its folder. */
function pathKey(file: string): string {
  const segments = withoutEnd(file)
    .split("/")
    .filter((segment) => segment !== "." && segment !== "..");
  const named = segments.length > 1 && segments.at(-1) === "index" ? segments.slice(0, -1) : segments;
  return named.map(folded).join("/");
}
