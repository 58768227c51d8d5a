/** What a share of a build leaves out: files that every share has to make, and another one publishes. */
import { unlinkSync } from "node:fs";
import { join } from "node:path";
import type { Share } from "../content/library/share.ts";
import { listTree } from "../publish/tree.ts";
import { MANIFEST } from "../text/file-names.ts";
import type { Site } from "./site.ts";

/**
 * Removes the files of other shares from a folder. What nobody claims stays, such as files that a filter of the site's
 * own writes with a page: perhaps no other share has them.
 */
export function removeOthers(share: Share, { registry, routes }: Site, folder: string): void {
  const shared = [routes.image({ file: "" }), routes.socialImage({ file: "" })];
  for (const file of listTree(folder).files) {
    const path = `/${file}`;
    // Only the pages that show a picture say in which sizes it is needed, and its name tells its content.
    const isShared = file === MANIFEST || shared.some((pictures) => path.startsWith(pictures));
    if (!isShared && !share.hasOutput(path) && registry.claimOf(path)) unlinkSync(join(folder, file));
  }
}
