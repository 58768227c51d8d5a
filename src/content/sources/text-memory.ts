/**
 * What a process knows of the texts from the build before, where it is told which files have changed since: those are
 * read, and all others are what they were. Whatever it is not sure of, it forgets.
 */
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { ImageCache } from "../../images/cache.ts";
import { ImageRegistry, type Recorded } from "../../images/image-registry.ts";
import type { Reference, Resolution } from "../../markdown/resolve.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Article } from "../article/article.ts";
import type { LinkOf } from "../article/bodies.ts";
import type { Draft } from "../article/draft.ts";
import type { Folder } from "./folder.ts";
import { Interned } from "./interned.ts";

/** A file as it was read, and what was wrong with it. */
export interface ReadDraft<Fields> {
  readonly draft: Draft<Fields> | undefined;
  readonly problems: readonly Problem[];
}

/** An article, and all that came of making it. */
export interface FinishedArticle {
  readonly article: Article;
  /** What it was made from besides its file, compared one by one. */
  readonly circumstances: readonly unknown[];
  /** Links to other texts, with what they led to. */
  readonly texts: readonly (readonly [Reference, Resolution])[];
  /** Whether files beside the text were looked at. */
  readonly usesFiles: boolean;
  readonly links: readonly LinkOf[];
  readonly pictures: Recorded;
  readonly problems: readonly Problem[];
}

const NO_THROW = { throwIfNoEntry: false } as const;

export class TextMemory {
  readonly interned = new Interned();
  #folders = new Map<string, Folder>();
  #drafts = new Map<string, unknown>();
  #articles = new Map<string, FinishedArticle>();
  #album: ImageRegistry | undefined;
  #changed: ReadonlySet<string> | undefined;
  /** Whether the last build came to the end of reading. */
  #isWhole = false;
  #filesAreSame = false;

  /**
   * Begins a build.
   * @param changed absolute paths of everything that was written, made or removed since the one before; undefined where that is not known
   */
  begin(changed: ReadonlySet<string> | undefined): void {
    if (!changed || !this.#isWhole) this.forget();
    this.#changed = changed;
    this.#isWhole = false;
    this.#filesAreSame = changed !== undefined && [...changed].every((path) => /\.md$/i.test(path));
    if (!this.#filesAreSame) this.#album = undefined;
  }

  /** What is known now can be gone by. */
  settle(): void {
    this.#isWhole = true;
  }

  forget(): void {
    this.#folders = new Map();
    this.#drafts = new Map();
    this.#articles = new Map();
    this.#album = undefined;
  }

  /** The pictures, as long as no file but texts has changed. */
  album(cache: ImageCache | undefined): ImageRegistry {
    this.#album ??= new ImageRegistry(cache);
    this.#album.begin();
    return this.#album;
  }

  /** What lies in a folder; it is looked at again when files have come or gone. */
  folder(root: string, label: string, list: (root: string, label: string) => Folder): Folder {
    const before = this.#folders.get(label);
    const folder = before && !this.#hasMoved(before) ? before : list(root, label);
    if (before && before !== folder && !this.#isExplained(before, folder)) this.forget();
    this.#folders.set(label, folder);
    return folder;
  }

  /** A text that was read in an earlier build, or is read now. */
  read<Fields>(folder: Folder, path: string, read: () => ReadDraft<Fields>): ReadDraft<Fields> {
    const name = `${folder.label}/${path}`;
    const isSame = !folder.hasLinks && this.#changed?.has(join(folder.root, path)) === false;
    // Under the name of a file lies nothing but what the same caller put there.
    const known = isSame ? (this.#drafts.get(name) as ReadDraft<Fields> | undefined) : undefined;
    const now = known ?? read();
    this.#drafts.set(name, now);
    return now;
  }

  /**
   * The article of a draft, if it would be made the same.
   * @param resolve resolves a link as it would be now
   */
  recall(
    draft: Draft<unknown>,
    circumstances: readonly unknown[],
    resolve: (reference: Reference) => Resolution,
  ): FinishedArticle | undefined {
    const known = this.#articles.get(draft.file);
    if (!known || (known.usesFiles && !this.#filesAreSame)) return undefined;
    const { length } = known.circumstances;
    if (length !== circumstances.length || !known.circumstances.every((one, at) => one === circumstances[at]))
      return undefined;
    const isSame = known.texts.every(([reference, { target, finding }]) => {
      const now = resolve(reference);
      return !finding && !now.finding && now.target === target;
    });
    return isSame ? known : undefined;
  }

  /** The article that was made last of a file. */
  made(file: string): FinishedArticle | undefined {
    return this.#articles.get(file);
  }

  keep(draft: Draft<unknown>, finished: FinishedArticle): void {
    this.#articles.set(draft.file, finished);
  }

  /** The texts of a folder that were written anew, by their paths in it; undefined where something else has changed too. */
  rewritten({ root, files, hasLinks }: Folder): readonly string[] | undefined {
    if (!this.#changed || hasLinks) return undefined;
    const paths = [...this.#changed].map(
      (path) => path.startsWith(`${root}/`) && path.slice(root.length + 1),
    );
    const isRewritten = (path: string | false): path is string =>
      path !== false && files.includes(path) && lstatSync(join(root, path), NO_THROW)?.isFile() === true;
    return paths.every(isRewritten) ? paths : undefined;
  }

  /** Whether a change may be of another kind than a file that is written anew. */
  #hasMoved(folder: Folder): boolean {
    if (!this.#changed || folder.hasLinks) return true;
    const files = new Set(folder.files);
    return [...this.#changed].some((path) => {
      if (!path.startsWith(`${folder.root}/`) && path !== folder.root) return false;
      const isListed = files.has(path.slice(folder.root.length + 1));
      return isListed ? lstatSync(path, NO_THROW)?.isFile() !== true : existsSync(path);
    });
  }

  /** Whether it is known by their own names what has changed; else it may be anything. */
  #isExplained(before: Folder, now: Folder): boolean {
    const changed = this.#changed ?? new Set<string>();
    const [old, known] = [new Set(before.files), new Set([...before.files, ...now.files, ...now.ignored])];
    const isNamed = (path: string) => old.has(path) || changed.has(join(now.root, path));
    const isKnown = (full: string) => {
      const path = full.slice(now.root.length + 1);
      if (!full.startsWith(`${now.root}/`) || known.has(path)) return true;
      const stats = lstatSync(full, NO_THROW);
      return !stats || (stats.isFile() && !/\.md$/i.test(path));
    };
    return (
      !now.hasLinks && before.root === now.root && now.files.every(isNamed) && [...changed].every(isKnown)
    );
  }
}
