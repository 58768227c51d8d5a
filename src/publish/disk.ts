/** Flushes files to disk before they are published, so that a power cut loses nothing. */
import { closeSync, fsyncSync, openSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../text/error-code.ts";

/** Takes a slow disk two seconds at most. */
const FEW = 200;

/** Errors of file systems without `fsync`, and of Node's permission model. */
const CANNOT: ReadonlySet<unknown> = new Set([
  "EINVAL",
  "ENOSYS",
  "ENOTSUP",
  "EPERM",
  "EACCES",
  "ERR_ACCESS_DENIED",
]);

/** Flushes one file; does nothing where the file system cannot. */
export function syncFile(file: string): void {
  try {
    const handle = openSync(file, "r+");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!CANNOT.has(errorCode(error))) throw error;
  }
}

/** Flushes the files of a site if they are few; a full build is quick enough to repeat. */
export function syncIfFew(folder: string, paths: readonly string[]): void {
  if (paths.length <= FEW) for (const path of paths) syncFile(join(folder, path));
}
