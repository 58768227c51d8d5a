/** Flushes files to disk before they are published, so that a power cut loses nothing. */
import { closeSync, fsyncSync, openSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../text/error-code.ts";

/** Flushing this many files takes a slow disk two seconds. */
const MAX_FILES = 200;

/** Errors of file systems without `fsync`, and of Node's permission model. */
const UNSUPPORTED: ReadonlySet<unknown> = new Set([
  "EINVAL",
  "ENOSYS",
  "ENOTSUP",
  "EPERM",
  "EACCES",
  "ERR_ACCESS_DENIED",
]);

/**
 * Flushes one file; does nothing if the file system does not support it.
 *
 * @throws any other file system error
 */
export function syncFile(file: string): void {
  try {
    const handle = openSync(file, "r+");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!UNSUPPORTED.has(errorCode(error))) throw error;
  }
}

/** Flushes the files of a site if they are few; a full build is quick enough to repeat. */
export function syncIfFew(folder: string, paths: readonly string[]): void {
  if (paths.length <= MAX_FILES) for (const path of paths) syncFile(join(folder, path));
}
