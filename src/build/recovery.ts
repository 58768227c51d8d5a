/** What a build that was killed left behind is finished, undone or thrown away before anything else is done. */
import { renameSync, unlinkSync } from "node:fs";
import { assertOurs, removeSite } from "./ownership.ts";
import { isLink, isThere, type Places } from "./places.ts";
import { removeStaging } from "./staging.ts";

/** @throws OutputRefusal when something under one of our names is not ours */
export function recover({ site, staging, old, next }: Places): void {
  if (isLink(next)) {
    // The release was complete before the link was made: only the last rename is missing.
    if (isThere(site)) unlinkSync(next);
    else renameSync(next, site);
  }
  if (isThere(old)) {
    if (!isThere(site)) renameSync(old, site);
    else if (isLink(old)) unlinkSync(old);
    else {
      assertOurs(old);
      removeSite(old);
    }
  }
  removeStaging(staging);
}
