/** The texts of one folder from build to build: a process that stays reads again only what has changed. */
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "./folder.ts";
import type { ReadText } from "./read-articles.ts";

/** What is left to read of a folder. */
interface Listing {
  readonly folder: Folder;
  /** The files whose texts are not known, relative to the folder. */
  readonly unread: readonly string[];
  /** Whether the same files are there as in the build before. */
  readonly isSame: boolean;
}

export class TextFolder<Fields> {
  #folder: Folder | undefined;
  #texts = new Map<string, ReadText<Fields>>();

  /** What was read, in the order of the files. */
  texts(): Iterable<ReadText<Fields>> {
    return this.#texts.values();
  }

  text(path: string): ReadText<Fields> | undefined {
    return this.#texts.get(path);
  }

  /** Takes in what was read now. */
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
   * @param changed absolute paths of all that was written, made or removed since the last build; undefined if unknown
   */
  update(list: () => Folder, changed: ReadonlySet<string> | undefined): Listing {
    const before = this.#folder;
    const touched = before && changed && !before.hasLinks ? below(before, changed) : undefined;
    if (before && touched && !hasMoved(before, touched)) {
      const files = new Set(before.files);
      const unread = touched.filter((path) => files.has(path));
      return { folder: before, unread, isSame: true };
    }
    const folder = list();
    this.#folder = folder;
    if (!before || !touched || !isExplained(before, folder, touched)) this.#texts.clear();
    for (const path of touched ?? []) this.#texts.delete(path);
    const files = new Set(folder.files);
    for (const path of this.#texts.keys()) if (!files.has(path)) this.#texts.delete(path);
    return { folder, unread: folder.files.filter((path) => !this.#texts.has(path)), isSame: false };
  }
}

/** Those of the absolute paths that lie below a folder, relative to it; the folder itself is `""`. */
function below({ root }: Folder, paths: ReadonlySet<string>): string[] {
  return [...paths].flatMap((path) =>
    path === root ? [""] : path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : [],
  );
}

/** Whether something else may have happened than that listed files were written again. */
function hasMoved({ root, files }: Folder, touched: readonly string[]): boolean {
  const listed = new Set(files);
  return touched.some((path) => {
    const full = join(root, path);
    return listed.has(path)
      ? lstatSync(full, { throwIfNoEntry: false })?.isFile() !== true
      : existsSync(full);
  });
}

/** Whether every difference between two listings is named among the changes; else anything may have changed. */
function isExplained(before: Folder, now: Folder, touched: readonly string[]): boolean {
  if (now.hasLinks || before.root !== now.root) return false;
  const named = new Set([...before.files, ...touched]);
  const known = new Set([...before.files, ...now.files, ...now.ignored]);
  const isKnown = (path: string) => {
    if (known.has(path)) return true;
    const stats = lstatSync(join(now.root, path), { throwIfNoEntry: false });
    // A folder may have brought any files with it.
    return !stats || (stats.isFile() && !/\.md$/i.test(path));
  };
  return now.files.every((path) => named.has(path)) && touched.every(isKnown);
}
