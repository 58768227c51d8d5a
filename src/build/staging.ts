/** The folder in which a build is written, until it is complete. */
import { existsSync, mkdirSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST } from "./manifest.ts";
import { OutputRefusal } from "./ownership.ts";
import { listTree, removeTree } from "./tree.ts";

/** Makes an empty folder that says whose it is before anything is in it. */
export function makeStaging(folder: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, MANIFEST), "");
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
}

/**
 * Throws an unfinished build away.
 * @throws OutputRefusal when the folder is not one of ours
 */
export function removeStaging(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new OutputRefusal(folder, []);
  const { files } = listTree(folder);
  if (files.length > 0 && !existsSync(join(folder, MANIFEST))) throw new OutputRefusal(folder, files);
  removeTree(folder, () => true, MANIFEST);
}
