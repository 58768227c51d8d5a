/** Identifies the content of the sites of a preview. */
import { hash } from "node:crypto";
import type { FileChanges } from "../../publish/file-changes.ts";
import type { Manifest } from "../../publish/manifest.ts";
import { digestOf } from "../../publish/manifest-file.ts";

/** A digest of all its files, or of its changes to the site before. */
export function digestAfter(
  before: string | undefined,
  changes: FileChanges | undefined,
  manifest: Manifest,
): string {
  if (before === undefined || !changes) return digestOf(manifest);
  const { changed, gone } = changes;
  if (changed.length === 0 && gone.length === 0) return before;
  const entries = changed.map((path) => [path, manifest.files.get(path)?.sha256]);
  return hash("sha256", JSON.stringify([before, entries, gone]), "hex");
}
