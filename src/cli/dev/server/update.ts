/** Brings the files of a site that is shown up to date, in one go: nobody sees half of it. */
import { mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @param root the folder of the site
 * @param folder where the files that have changed lie, on the same disk; they are taken from there
 * @param changed by path from either
 * @param gone files of the site that are no more
 */
export function updateSite(
  root: string,
  folder: string,
  { changed, gone }: { readonly changed: readonly string[]; readonly gone: readonly string[] },
): void {
  // First, since a folder may get the name of a file, and a file that of a folder.
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

/** Removes a file, and the folders that are empty without it. */
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
