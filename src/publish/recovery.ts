/** What a build that was killed left behind is finished, undone or thrown away before anything else is done. */
import { readlinkSync, renameSync, unlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DeadLock } from "./lock.ts";
import { assertOurs, OutputRefusal } from "./ownership.ts";
import { isLink, isThere, type PublishPaths } from "./publish-paths.ts";
import type { SpareStore } from "./spare.ts";
import { removeStaging } from "./staging.ts";

/**
 * @param spares where a tree goes that may still be of use
 * @param dead the lock of that build, where it was still there
 * @throws OutputRefusal when something under one of our names is not ours
 */
export function recover(places: PublishPaths, spares: SpareStore, dead: DeadLock | undefined): void {
  const { site, staging, tree, old, next } = places;
  if (isThere(next)) {
    assertOurLink(next, places);
    // The release was complete before the link was made: only the last rename is missing.
    if (isThere(site)) unlinkSync(next);
    else renameSync(next, site);
  }
  if (isLink(old)) {
    assertOurLink(old, places);
    if (isThere(site)) unlinkSync(old);
    else renameSync(old, site);
  } else if (isThere(old)) {
    const manifest = assertOurs(old);
    if (!isThere(site) && manifest) renameSync(old, site);
    else spares.keep(old, manifest);
  }
  if (isThere(tree)) spares.keep(tree, assertOurs(tree));
  removeStaging(staging, dead);
}

function assertOurLink(path: string, { releases }: PublishPaths): void {
  const isOurs = isLink(path) && dirname(resolve(dirname(path), readlinkSync(path))) === releases;
  if (!isOurs) throw new OutputRefusal(path, []);
}
