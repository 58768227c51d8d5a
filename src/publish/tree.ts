/** Folders as lists of files, and their removal file by file: only what is known to be ours goes. */
import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { isThere } from "./publish-paths.ts";

/** What file managers leave behind in every folder that they show. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

export interface Tree {
  /** Everything that is not a folder, by path from the root, with `/`. */
  readonly files: readonly string[];
  /** Folders, each before those in it. */
  readonly folders: readonly string[];
}

export type ListTree = (root: string) => Tree;

export function listTree(root: string): Tree {
  return walk((prefix) => readFolder(`${root}/${prefix}`));
}

export interface Entries {
  /** Names. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A folder as it was listed, and what its system notes in it when an entry comes or goes. */
export interface StampedFolder extends Entries {
  readonly stamp: string;
}

/** File systems tell apart what happens so many milliseconds apart. */
const COARSEST_CLOCK = 2000;

/**
 * Lists a tree, and from then on only those of its folders into or out of which an entry may have come since, under
 * whatever name the tree is by then.
 */
export class TreeLister {
  readonly #now: number;
  #known: ReadonlyMap<string, StampedFolder>;

  /**
   * @param now the machine's clock, in milliseconds since 1970, before anything is listed
   * @param known what another lister knew, of this tree or of any other
   */
  constructor(now: number, known: ReadonlyMap<string, StampedFolder> = new Map()) {
    this.#now = now;
    this.#known = known;
  }

  /** The folders whose stamp tells of any entry that comes or goes from now on, by path with `/` at its end. */
  get known(): ReadonlyMap<string, StampedFolder> {
    return this.#known;
  }

  readonly list: ListTree = (root) => {
    const known = new Map<string, StampedFolder>();
    const tree = walk((prefix) => {
      // Before it is read: what comes in the meantime is seen the next time.
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

/** @param look what lies in a folder, by its path from the root with `/` at its end */
function walk(look: (prefix: string) => Entries): Tree {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (prefix: string) => {
    const entries = look(prefix);
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

export const isLitter = (path: string) => LITTER.has(path.slice(path.lastIndexOf("/") + 1));

/**
 * Removes the files that `isOurs` says, the folders that are then empty, and the root when nothing is left in it.
 * @param last removed after every other file, so that an interrupted removal can be taken up again
 */
export function removeTree(root: string, isOurs: (path: string) => boolean, last: string): void {
  if (!isThere(root)) return;
  const { files, folders } = listTree(root);
  const kept = files.filter((path) => path !== last && !isLitter(path) && !isOurs(path));
  for (const path of files)
    if (path !== last && (isLitter(path) || isOurs(path))) unlinkSync(join(root, path));
  for (const path of folders.toReversed()) {
    if (!kept.some((file) => file.startsWith(`${path}/`))) rmdirSync(join(root, path));
  }
  if (kept.length > 0) return;
  if (files.includes(last)) unlinkSync(join(root, last));
  rmdirSync(root);
}
