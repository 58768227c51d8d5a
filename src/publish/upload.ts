/** What a host has to be sent after a build: the files that differ from those of the last publication. */
import { changesBetween } from "./file-changes.ts";
import type { Manifest } from "./manifest.ts";

export interface Upload {
  /** New and changed files. The manifest itself is not counted, since no host needs it. */
  readonly files: number;
  /** Their size. */
  readonly bytes: number;
  /** Files to remove. */
  readonly removed: number;
}

/** @param before the last publication */
export function uploadOf(before: Manifest, after: Manifest): Upload {
  const { changed, gone } = changesBetween(before.files, after.files);
  return {
    files: changed.length,
    bytes: changed.reduce((sum, path) => sum + (after.files.get(path)?.size ?? 0), 0),
    removed: gone.length,
  };
}
