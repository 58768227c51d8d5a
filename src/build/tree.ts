/** Folders as lists of files, and their removal file by file: only what is known to be ours goes. */
import { readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { isThere } from "./places.ts";

/** What file managers leave behind in every folder that they show. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

export interface Tree {
  /** Everything that is not a folder, by path from the root, with `/`. */
  readonly files: readonly string[];
  /** Folders, each before those in it. */
  readonly folders: readonly string[];
}

export function listTree(root: string): Tree {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (prefix: string) => {
    for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
        visit(`${path}/`);
      } else files.push(path);
    }
  };
  visit("");
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
