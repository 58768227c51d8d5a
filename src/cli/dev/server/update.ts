/** Updates the files of the site that is shown, synchronously: no request is answered halfway. */
import { mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @param root the folder of the site
 * @param folder has the changed files, which are moved from there; it must be on the same disk
 * @param changed paths from either folder
 * @param gone files to remove
 */
export function updateSite(
  root: string,
  folder: string,
  { changed, gone }: { readonly changed: readonly string[]; readonly gone: readonly string[] },
): void {
  // First: a new folder may have the name of a removed file, and the other way round.
  for (const path of gone) remove(root, path);
  for (const path of changed) {
    const target = join(root, path);
    try {
      renameSync(join(folder, path), target);
    } catch {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(folder, path), target);
    }
  }
}

/** Removes a file, and the folders that are then empty. */
function remove(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
