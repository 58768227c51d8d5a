/** What a share of a build leaves out: files that every share has to make, and another one publishes. */
import { unlinkSync } from "node:fs";
import { join } from "node:path";
import type { Routes } from "../content/addresses/routes.ts";
import type { Share } from "../content/library/share.ts";
import { MANIFEST } from "../publish/manifest.ts";
import { listTree } from "../publish/tree.ts";

/** Removes the files of other shares from a folder. */
export function removeOthers(share: Share, routes: Routes, folder: string): void {
  for (const file of listTree(folder).files)
    if (file !== MANIFEST && !isShared(file, routes) && !share.hasOutput(`/${file}`))
      unlinkSync(join(folder, file));
}

/**
 * Whether several shares may publish a file. Only the pages that show a picture say in which sizes it is needed; its
 * name tells its content.
 */
export function isShared(file: string, routes: Routes): boolean {
  return [routes.image({ file: "" }), routes.socialImage({ file: "" })].some((path) =>
    `/${file}`.startsWith(path),
  );
}
