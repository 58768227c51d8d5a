/** Which files of a published site are still what its manifest says. */
import { lstatSync, type Stats } from "node:fs";
import type { DatedManifest, Manifest } from "./manifest.ts";

/** The file as it is, by one look at its inode; undefined when it is not what was published. */
export function lookIntact(site: string, path: string, before: DatedManifest): Stats | undefined {
  const entry = before.files.get(path);
  if (!entry) return undefined;
  // Paths of a manifest are plain: there is nothing to normalize, and `join` takes as long as the look.
  const found = lstatSync(`${site}/${path}`, { throwIfNoEntry: false });
  // Whatever was written into the site since it was published is not what the manifest says.
  const isIntact = found?.isFile() && found.size === entry.size && found.mtimeMs <= before.writtenAt;
  return isIntact ? found : undefined;
}

export function intactFiles(site: string, before: DatedManifest): Set<string> {
  return new Set([...before.files.keys()].filter((path) => lookIntact(site, path, before)));
}

/** The intact files whose content is that of the next site too. */
export function unchangedFiles(site: string, before: DatedManifest, after: Manifest): Map<string, Stats> {
  const unchanged = new Map<string, Stats>();
  for (const [path, { sha256 }] of after.files) {
    if (before.files.get(path)?.sha256 !== sha256) continue;
    const found = lookIntact(site, path, before);
    if (found) unchanged.set(path, found);
  }
  return unchanged;
}
