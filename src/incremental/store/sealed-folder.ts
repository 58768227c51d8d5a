/** Folders kept between builds with a digest of each file; restored whole or not at all. */
import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCacheFile } from "./cache-file.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Lies in the folder, but is not part of its content. */
const SEAL = "sealed.json";
const KIND = "tribune-folder-1";

const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

/** @param files relative paths, with `/` */
export function sealFolder(folder: string, files: readonly string[]): void {
  const digests = files.map((file) => [file, digestOf(readFileSync(join(folder, file)))] as const);
  writeSealed(join(folder, SEAL), KIND, digests);
}

export function isSealed(folder: string): boolean {
  return readSealed(join(folder, SEAL), KIND) !== undefined;
}

/**
 * Restores a sealed folder.
 * @param to absolute path, which must not exist; removed again on failure
 * @param mayLink whether a file may be hard-linked instead of copied
 * @returns whether every file matched its digest
 */
export function restoreFolder(folder: string, to: string, mayLink: (file: string) => boolean): boolean {
  // The cast is safe: the kind identifies the shape.
  const digests = readSealed(join(folder, SEAL), KIND) as readonly (readonly [string, string])[] | undefined;
  if (!digests) return false;
  try {
    for (const [file, digest] of digests) {
      const bytes = readCacheFile(join(folder, file));
      if (!bytes || digestOf(bytes) !== digest) throw new Error(file);
      const target = join(to, file);
      mkdirSync(dirname(target), { recursive: true });
      if (!mayLink(file) || !tryLink(join(folder, file), target)) writeFileSync(target, bytes);
    }
    return true;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return false;
  }
}

/** A hard link costs neither time nor space; used for files that nobody edits. */
function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
