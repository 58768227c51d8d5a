/** How the files of two builds of one site differ. */
import type { FileEntry } from "./manifest.ts";

type Files = ReadonlyMap<string, FileEntry>;

export interface FileChanges {
  /** Files that are new, or have other content. */
  readonly changed: string[];
  /** Files that were removed. */
  readonly gone: string[];
}

export function changesBetween(before: Files, after: Files): FileChanges {
  return {
    changed: changedFiles(before, after),
    gone: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** Files of `after` that `before` does not have, or has with other content. */
export function changedFiles(before: Files, after: Files): string[] {
  const changed: string[] = [];
  for (const [path, entry] of after) {
    const known = before.get(path);
    // An entry that was taken over is the same object.
    if (known !== entry && known?.sha256 !== entry.sha256) changed.push(path);
  }
  return changed;
}
