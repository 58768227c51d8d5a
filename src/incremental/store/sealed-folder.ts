/** A folder that is kept from build to build with the digest of each of its files: it is taken whole, or not at all. */
import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPlain } from "./plain-file.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Lies in the folder, and is no part of what is kept. */
const SEAL = "sealed.json";
const KIND = "tribune-folder-1";

const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

/** @param files by path from the folder, with `/` */
export function sealFolder(folder: string, files: readonly string[]): void {
  const digests = files.map((file) => [file, digestOf(readFileSync(join(folder, file)))] as const);
  writeSealed(join(folder, SEAL), KIND, digests);
}

export function isSealed(folder: string): boolean {
  return readSealed(join(folder, SEAL), KIND) !== undefined;
}

/**
 * Puts the files of a sealed folder where they go.
 * @param to absolute path of a folder that is not there, and is not there either where the answer is no
 * @param mayLink whether a file may be a second name of the kept one
 * @returns whether every file was what was sealed
 */
export function takeSealed(folder: string, to: string, mayLink: (file: string) => boolean): boolean {
  // Nothing else is sealed under this name.
  const digests = readSealed(join(folder, SEAL), KIND) as readonly (readonly [string, string])[] | undefined;
  if (!digests) return false;
  try {
    for (const [file, digest] of digests) {
      const bytes = readPlain(join(folder, file));
      if (!bytes || digestOf(bytes) !== digest) throw new Error(file);
      const target = join(to, file);
      mkdirSync(dirname(target), { recursive: true });
      if (!mayLink(file) || !isLinked(join(folder, file), target)) writeFileSync(target, bytes);
    }
    return true;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return false;
  }
}

/** Thousands of small files that nobody edits take no time and no room as a second name of the same file. */
function isLinked(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
