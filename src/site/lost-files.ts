/** Detects files that a site's own code writes when a page is rendered, and that are missing if the page is reused. */
import { fileOf } from "../content/addresses/address.ts";
import type { Revision } from "../incremental/revision.ts";
import { ReuseLost } from "../publish/assemble.ts";
import type { Manifest } from "../publish/manifest.ts";
import { copiedFile } from "../text/file-names.ts";
import type { Site } from "./site.ts";

/**
 * Compares the files of the last site with those of a site that reuses pages. A missing file without another explanation
 * may have been written by a transform; only sites with their own additions to Eleventy can lose one.
 * @throws ReuseLost if files are missing
 */
export function refuseLosses(
  site: Site,
  revision: Revision,
  before: Pick<Manifest, "files" | "addresses"> | undefined,
  after: Manifest,
): void {
  if (!before || !site.isExtended || revision.reusedCount === 0) return;
  const removed = new Set([...revision.removed].map(fileOf));
  const { routes } = site;
  const picture = { file: "" };
  const folders = [routes.image(picture), routes.socialImage(picture), routes.searchIndex(), routes.admin()];
  const isExplained = (file: string) => {
    const original = copiedFile(file) ?? file;
    const isEngines = folders.some((folder) => `/${file}`.startsWith(folder));
    return isEngines || before.addresses.has(original) || removed.has(original);
  };
  const lost = [...before.files.keys()].filter((file) => !after.files.has(file) && !isExplained(file));
  if (lost.length > 0) throw new ReuseLost(lost);
}
