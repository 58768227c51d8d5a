/** What must be on the disk itself before it is published, for the day when the power goes. */
import { closeSync, fsyncSync, openSync } from "node:fs";
import { join } from "node:path";

/** So many files cost a slow disk two seconds at most. */
const FEW = 200;

/** What file systems say that cannot do it, and Node where its permission model is on. */
const CANNOT: ReadonlySet<unknown> = new Set([
  "EINVAL",
  "ENOSYS",
  "ENOTSUP",
  "EPERM",
  "EACCES",
  "ERR_ACCESS_DENIED",
]);

/** Waits until a file's content is on the disk, where the file system knows how. */
export function handToDisk(file: string): void {
  try {
    const handle = openSync(file, "r+");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && CANNOT.has(error.code))) throw error;
  }
}

/** The same for the files of a site, where they are few: a great many are soon written again, if need be. */
export function handFewToDisk(folder: string, paths: readonly string[]): void {
  if (paths.length <= FEW) for (const path of paths) handToDisk(join(folder, path));
}
