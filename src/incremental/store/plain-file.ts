/** Files of a cache, where a folder, a link or half a file may have come to lie: they are read as files, or not at all. */
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Undefined for anything but a plain file that can be read; what a link leads to is not in the cache. */
export function readPlain(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives a file its content in one step, whatever lies there.
 * @throws when the disk takes no more
 */
export function putPlain(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, content);
    renameOver(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Renames a file, over a folder too. */
export function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  }
}
