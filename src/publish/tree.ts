/** Lists folders, and removes them file by file, so that foreign files are never removed. */
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { isThere } from "./publish-paths.ts";

/** Files that file managers create in folders that they display. */
const JUNK: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

export interface Tree {
  /** Everything but folders, by path from the root, with `/`. */
  readonly files: readonly string[];
  /** Folders, parents before children. */
  readonly folders: readonly string[];
}

export type ListTree = (root: string) => Tree;

export function listTree(root: string): Tree {
  return walk((prefix) => readFolder(`${root}/${prefix}`));
}

export interface Entries {
  /** Names without path. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A folder's entries, and a stamp that changes when an entry is added or removed. */
export interface StampedFolder extends Entries {
  readonly stamp: string;
}

/** Resolution of the coarsest file system clock, in milliseconds. */
const COARSEST_CLOCK = 2000;

/** Lists a tree, and later lists only the folders whose stamps have changed, even if the tree was renamed. */
export class TreeLister {
  readonly #now: number;
  #known: ReadonlyMap<string, StampedFolder>;

  /**
   * @param now the system clock in milliseconds since 1970, taken before anything is listed
   * @param known folders from an earlier lister, of the same tree or another one
   */
  constructor(now: number, known: ReadonlyMap<string, StampedFolder> = new Map()) {
    this.#now = now;
    this.#known = known;
  }

  /** Folders whose stamps are reliable from now on, by path with a trailing `/`. */
  get known(): ReadonlyMap<string, StampedFolder> {
    return this.#known;
  }

  readonly list: ListTree = (root) => {
    const known = new Map<string, StampedFolder>();
    const tree = walk((prefix) => {
      // Stamp first: an entry added while the folder is read is seen next time.
      const { ctimeNs, ctimeMs, ino } = lstatSync(`${root}/${prefix}`, { bigint: true });
      const stamp = `${ctimeNs}.${ino}`;
      const before = this.#known.get(prefix);
      const folder = before?.stamp === stamp ? before : { ...readFolder(`${root}/${prefix}`), stamp };
      if (folder === before || ctimeMs < this.#now - COARSEST_CLOCK) known.set(prefix, folder);
      return folder;
    });
    this.#known = known;
    return tree;
  };
}

/** @param list lists a folder, given its path from the root with a trailing `/` */
function walk(list: (prefix: string) => Entries): Tree {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (prefix: string) => {
    const entries = list(prefix);
    for (const name of entries.files) files.push(prefix + name);
    for (const name of entries.folders) {
      folders.push(prefix + name);
      visit(`${prefix}${name}/`);
    }
  };
  visit("");
  return { files, folders };
}

function readFolder(path: string): Entries {
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true }))
    (entry.isDirectory() ? folders : files).push(entry.name);
  return { files, folders };
}

export const isJunk = (path: string) => JUNK.has(path.slice(path.lastIndexOf("/") + 1));

/**
 * Removes the files for which `isOurs` holds, folders that become empty, and the root if nothing is left.
 * @param last file to remove after all others, so that an interrupted removal can be resumed
 */
export function removeTree(root: string, isOurs: (path: string) => boolean, last: string): void {
  if (!isThere(root)) return;
  const { files, folders } = listTree(root);
  const kept = files.filter((path) => path !== last && !isJunk(path) && !isOurs(path));
  for (const path of files) if (path !== last && (isJunk(path) || isOurs(path))) unlinkSync(join(root, path));
  for (const path of folders.toReversed()) {
    if (!kept.some((file) => file.startsWith(`${path}/`))) rmdirSync(join(root, path));
  }
  if (kept.length > 0) return;
  if (files.includes(last)) unlinkSync(join(root, last));
  rmdirSync(root);
}
