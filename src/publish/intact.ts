/** Which files of a published site still match its manifest. */
import { lstatSync, type Stats } from "node:fs";
import type { DatedManifest, Manifest } from "./manifest.ts";

/**
 * Stats of the file; undefined if it is not what was published. Compares size and modification time, without
 * reading it.
 */
export function statIfIntact(site: string, path: string, before: DatedManifest): Stats | undefined {
  const entry = before.files.get(path);
  if (!entry) return undefined;
  // Manifest paths are normalized already, and `join` costs as much as `lstat`.
  const found = lstatSync(`${site}/${path}`, { throwIfNoEntry: false });
  // A file modified after the publication no longer matches the manifest.
  const isIntact = found?.isFile() && found.size === entry.size && found.mtimeMs <= before.writtenAt;
  return isIntact ? found : undefined;
}

export function intactFiles(site: string, before: DatedManifest): Set<string> {
  return new Set([...before.files.keys()].filter((path) => statIfIntact(site, path, before)));
}

/** The intact files that have the same content in the next site. */
export function unchangedFiles(site: string, before: DatedManifest, after: Manifest): Map<string, Stats> {
  const unchanged = new Map<string, Stats>();
  for (const [path, { sha256 }] of after.files) {
    if (before.files.get(path)?.sha256 !== sha256) continue;
    const found = statIfIntact(site, path, before);
    if (found) unchanged.set(path, found);
  }
  return unchanged;
}
