/** The folder that a build is written into until it is complete. */
import { existsSync, lstatSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST } from "../text/file-names.ts";
import type { DeadLock } from "./lock.ts";
import { OutputRefusal } from "./ownership.ts";
import { isJunk, listTree, removeTree } from "./tree.ts";

/** Creates an empty folder; its owner marker comes first. */
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
 * Removes an unfinished build.
 * @param dead the lock of the build that wrote it, if that build died
 * @throws OutputRefusal when the folder is not ours, or contains foreign files
 */
export function removeStaging(folder: string, dead?: DeadLock): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) throw new OutputRefusal(folder, []);
  const marker = join(folder, MANIFEST);
  const files = listTree(folder).files.filter((path) => !isJunk(path));
  if (files.length > 0) {
    const isMarked = existsSync(marker);
    const foreign =
      isMarked || dead?.building ? files.filter((path) => isLater(join(folder, path), dead)) : files;
    if (foreign.length > 0) throw new OutputRefusal(folder, foreign);
    // In case this process is killed too.
    if (!isMarked) writeFileSync(marker, "");
  }
  removeTree(folder, () => true, MANIFEST);
}

function isLater(file: string, dead: DeadLock | undefined): boolean {
  return dead !== undefined && (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > dead.until;
}
