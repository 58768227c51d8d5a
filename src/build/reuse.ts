/** Files that have not changed since the last publication stay the same files, for tools that send only what changed. */
import { linkSync, lstatSync, renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";

/**
 * Puts the file of the last publication in place of each staged file of the same content: same inode, same times.
 * Where the file system has no hard links, the staged file gets the old one's times.
 * @returns how many stayed
 */
export function keepUnchanged(
  staging: string,
  published: string,
  before: Manifest & { readonly writtenAt: number },
  after: Manifest,
): number {
  let kept = 0;
  for (const [path, { sha256, size }] of after.files) {
    if (before.files.get(path)?.sha256 !== sha256) continue;
    const old = lstatSync(join(published, path), { throwIfNoEntry: false });
    // Whatever was written into the site since it was published is not what the manifest says.
    if (!old?.isFile() || old.size !== size || old.mtimeMs > before.writtenAt) continue;
    const staged = join(staging, path);
    if (lstatSync(staged).ino !== old.ino) replace(staged, join(published, path), old);
    kept += 1;
  }
  return kept;
}

function replace(
  staged: string,
  published: string,
  old: { readonly atime: Date; readonly mtime: Date },
): void {
  const beside = `${staged}.tribune-link`;
  try {
    linkSync(published, beside);
  } catch {
    utimesSync(staged, old.atime, old.mtime);
    return;
  }
  renameSync(beside, staged);
}
