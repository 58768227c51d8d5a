/** Folders kept between builds with a digest of each file; restored whole or not at all. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCacheFile } from "./cache-file.ts";
import { tryLink } from "./link.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Lies in the folder, but is not part of its content. */
const SEAL = "sealed.json";
const KIND = "tribune-folder-1";

type Row = readonly [file: string, digest: string];

const digestOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

/** @param files relative paths, with `/` */
export function sealFolder(folder: string, files: readonly string[]): void {
  const digests = files.map((file): Row => [file, digestOf(readFileSync(join(folder, file)))]);
  writeSealed(join(folder, SEAL), KIND, digests);
}

export function isSealed(folder: string): boolean {
  return readSealed(join(folder, SEAL), KIND) !== undefined;
}

/**
 * Restores a sealed folder.
 * @param to absolute path, which must not exist; removed again on failure
 * @param mayLink whether a file may be hard-linked instead of copied: one that nobody edits
 * @returns whether every file matched its digest
 */
export function restoreFolder(folder: string, to: string, mayLink: (file: string) => boolean): boolean {
  const digests = readSealed(join(folder, SEAL), KIND);
  if (!Array.isArray(digests) || !digests.every(isRow)) return false;
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

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && typeof row[0] === "string" && typeof row[1] === "string";
}
