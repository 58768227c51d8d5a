/**
 * Reads and writes cache files. Anything but a regular file (a folder, a link) counts as missing and may be
 * replaced.
 */
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { temporaryName } from "./temporary-name.ts";

/**
 * The content of a regular file; undefined for anything else. Links are not followed: their targets are not
 * in the cache.
 */
export function readCacheFile(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file atomically, replacing whatever has its name.
 * @throws the file system's error, such as a full disk
 */
export function writeCacheFile(file: string, content: Uint8Array | string): void {
  const temporary = temporaryName(file);
  try {
    writeFileSync(temporary, content);
    renameOver(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Renames a file, replacing even a folder. */
export function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  }
}
