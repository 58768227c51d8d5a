/** What one site changes in another. */
import { hash } from "node:crypto";
import type { FileEntry, Manifest } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";
import type { Changes } from "./outcome.ts";

type Files = ReadonlyMap<string, FileEntry>;

export function changesBetween(before: Files, after: Files): Changes {
  const changed: string[] = [];
  for (const [path, entry] of after) {
    const known = before.get(path);
    // What is kept is the very same entry.
    if (known !== entry && known?.sha256 !== entry.sha256) changed.push(path);
  }
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return { changed, gone };
}

/** Tells a site from others: by all that is in it, or by what it changes in the one before. */
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

/** @param folder a path of the site, from its root, with a slash at both ends */
export function filesBelow(files: Files, folder: string): string[] {
  const start = folder.slice(1);
  return [...files.keys()].filter((path) => path.startsWith(start));
}
