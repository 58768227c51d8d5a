/** Completes, undoes or removes the leftovers of a killed build. */
import { readlinkSync, renameSync, unlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DeadLock } from "./lock.ts";
import { assertOurs, OutputRefusal } from "./ownership.ts";
import type { PreviousTreeStore } from "./previous-tree.ts";
import { isLink, isThere, type PublishPaths } from "./publish-paths.ts";
import { removeStaging } from "./staging.ts";

/**
 * @param previousTrees keeps a tree that may still be useful
 * @param dead the killed build's lock, if it was found
 * @throws OutputRefusal when a file under one of our names is not ours
 */
export function recover(
  paths: PublishPaths,
  previousTrees: PreviousTreeStore,
  dead: DeadLock | undefined,
): void {
  const { site, staging, tree, old, next } = paths;
  if (isThere(next)) {
    assertOurLink(next, paths);
    // The release was complete before the link was created: only the final rename is missing.
    if (isThere(site)) unlinkSync(next);
    else renameSync(next, site);
  }
  if (isLink(old)) {
    assertOurLink(old, paths);
    if (isThere(site)) unlinkSync(old);
    else renameSync(old, site);
  } else if (isThere(old)) {
    const manifest = assertOurs(old);
    if (!isThere(site) && manifest) renameSync(old, site);
    else previousTrees.keep(old, manifest);
  }
  if (isThere(tree)) previousTrees.keep(tree, assertOurs(tree));
  removeStaging(staging, dead);
}

function assertOurLink(path: string, { releases }: PublishPaths): void {
  const isOwnFolder = isLink(path) && dirname(resolve(dirname(path), readlinkSync(path))) === releases;
  if (!isOwnFolder) throw new OutputRefusal(path, []);
}
