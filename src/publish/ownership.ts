/** Decides whether a folder is ours: only files that its manifest names may be replaced. */
import { statSync } from "node:fs";
import { MANIFEST } from "../text/file-names.ts";
import type { DatedManifest, Manifest } from "./manifest.ts";
import { readManifest } from "./manifest-file.ts";
import { isJunk, type ListTree, listTree, removeTree, type Tree } from "./tree.ts";

/** The output cannot be written, for a reason that the user can fix. */
export class OutputRefusal extends Error {
  readonly folder: string;
  /** Files that Tribune did not write; empty if the path is not a folder. */
  readonly foreign: readonly string[];

  constructor(folder: string, foreign: readonly string[]) {
    super(`${folder} is not Tribune's to replace`);
    this.folder = folder;
    this.foreign = foreign;
  }
}

/** Files in a folder that Tribune did not write, by relative path. */
export function foreignFiles(folder: string): string[] {
  return foreignIn(listTree(folder), readManifest(folder));
}

/** Files in a tree that its manifest does not name. */
export function foreignIn({ files }: Tree, manifest: Manifest | undefined): string[] {
  const isNamed = (path: string) => manifest !== undefined && (manifest.files.has(path) || path === MANIFEST);
  return files.filter((path) => !isNamed(path) && !isJunk(path));
}

/**
 * @param manifest the folder's manifest, if already read
 * @param list lists the folder's tree
 * @returns the folder's manifest
 * @throws OutputRefusal unless the folder is absent, empty or entirely ours
 */
export function assertOurs(
  folder: string,
  manifest?: DatedManifest,
  list: ListTree = listTree,
): DatedManifest | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) throw new OutputRefusal(folder, []);
  const ours = manifest ?? readManifest(folder);
  const foreign = foreignIn(list(folder), ours);
  if (foreign.length > 0) throw new OutputRefusal(folder, foreign);
  return ours;
}

/** Removes a published site; foreign files stay where they are. */
export function removeSite(folder: string): void {
  const ours = readManifest(folder)?.files;
  removeTree(folder, (path) => ours?.has(path) ?? false, MANIFEST);
}
