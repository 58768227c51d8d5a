/** What a host has to be sent after a build: the files that differ from those of the last publication. */
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
  const changed = [...after.files].filter(([path, { sha256 }]) => before.files.get(path)?.sha256 !== sha256);
  return {
    files: changed.length,
    bytes: changed.reduce((sum, [, { size }]) => sum + size, 0),
    removed: [...before.files.keys()].filter((path) => !after.files.has(path)).length,
  };
}
