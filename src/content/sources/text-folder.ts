/** The texts of one folder across builds of a process, which reads only changed files again. */
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "./folder.ts";
import type { ReadText } from "./read-articles.ts";

/** A folder, and the files in it to read. */
interface Listing {
  readonly folder: Folder;
  /** The files to read, relative to the folder. */
  readonly unread: readonly string[];
  /** Whether the files are the same as in the last build. */
  readonly isSame: boolean;
}

export class TextFolder<Fields> {
  #folder: Folder | undefined;
  /** The files of the folder. */
  #files: ReadonlySet<string> = new Set();
  #texts = new Map<string, ReadText<Fields>>();

  /** The texts, in the order of the files. */
  texts(): Iterable<ReadText<Fields>> {
    return this.#texts.values();
  }

  text(path: string): ReadText<Fields> | undefined {
    return this.#texts.get(path);
  }

  /** Adds or replaces texts. */
  add(texts: Iterable<readonly [path: string, text: ReadText<Fields>]>): void {
    const { size } = this.#texts;
    for (const [path, text] of texts) this.#texts.set(path, text);
    if (this.#texts.size > size) this.#sort();
  }

  #sort(): void {
    const texts = this.#folder?.files.flatMap((path) => {
      const text = this.#texts.get(path);
      return text ? [[path, text] as const] : [];
    });
    this.#texts = new Map(texts);
  }

  /**
   * @param list lists the folder
   * @param changed absolute paths of all files changed, created or removed since the last build; undefined if unknown
   */
  update(list: () => Folder, changed: ReadonlySet<string> | undefined): Listing {
    const before = this.#folder;
    const touched = before && changed && !before.hasLinks ? below(before, changed) : undefined;
    if (before && touched && !hasMoved(before, this.#files, touched)) {
      const unread = touched.filter((path) => this.#files.has(path));
      return { folder: before, unread, isSame: true };
    }
    const folder = list();
    this.#folder = folder;
    this.#files = new Set(folder.files);
    if (!before || !touched || !isExplained(before, folder, touched)) this.#texts.clear();
    for (const path of touched ?? []) this.#texts.delete(path);
    for (const path of this.#texts.keys()) if (!this.#files.has(path)) this.#texts.delete(path);
    return { folder, unread: folder.files.filter((path) => !this.#texts.has(path)), isSame: false };
  }
}

/** The absolute paths below a folder, relative to it; the folder itself is `""`. */
function below({ root }: Folder, paths: ReadonlySet<string>): string[] {
  return [...paths].flatMap((path) =>
    path === root ? [""] : path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : [],
  );
}

/** Whether anything but the content of listed files may have changed. */
function hasMoved({ root }: Folder, listed: ReadonlySet<string>, touched: readonly string[]): boolean {
  return touched.some((path) => {
    const full = join(root, path);
    return listed.has(path)
      ? lstatSync(full, { throwIfNoEntry: false })?.isFile() !== true
      : existsSync(full);
  });
}

/** Whether the changes explain every difference between two listings; otherwise anything may have changed. */
function isExplained(before: Folder, now: Folder, touched: readonly string[]): boolean {
  if (now.hasLinks || before.root !== now.root) return false;
  const named = new Set([...before.files, ...touched]);
  const known = new Set([...before.files, ...now.files, ...now.ignored]);
  const isKnown = (path: string) => {
    if (known.has(path)) return true;
    const stats = lstatSync(join(now.root, path), { throwIfNoEntry: false });
    // A new folder may have any files in it.
    return !stats || (stats.isFile() && !/\.md$/i.test(path));
  };
  return now.files.every((path) => named.has(path)) && touched.every(isKnown);
}
