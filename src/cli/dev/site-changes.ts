/** How the files of two builds of one site differ. */
import { hash } from "node:crypto";
import type { FileEntry, Manifest } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";
import type { Changes } from "./outcome.ts";

type Files = ReadonlyMap<string, FileEntry>;

export function changesBetween(before: Files, after: Files): Changes {
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

/** Identifies the content of a site: a digest of all its files, or of its changes to the site before. */
export function digestAfter(
  before: string | undefined,
  changes: Changes | undefined,
  manifest: Manifest,
): string {
  if (before === undefined || !changes) return digestOf(manifest);
  const { changed, gone } = changes;
  if (changed.length === 0 && gone.length === 0) return before;
  const entries = changed.map((path) => [path, manifest.files.get(path)?.sha256]);
  return hash("sha256", JSON.stringify([before, entries, gone]), "hex");
}
