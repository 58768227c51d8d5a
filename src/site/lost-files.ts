/** Detects files that a site's own code writes when a page is rendered, and that are missing if the page is reused. */
import { fileOf } from "../content/addresses/address.ts";
import type { Revision } from "../incremental/revision.ts";
import { ReuseLost } from "../publish/assemble.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { Site } from "./site.ts";

/** Folders that only the engine writes to. */
const ENGINE_FOLDERS = /^(?:assets|search-index|admin)\//;

const COMPRESSED = /\.(?:br|gz)$/;

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
  const isExplained = (file: string) => {
    const original = file.replace(COMPRESSED, "");
    return ENGINE_FOLDERS.test(file) || before.addresses.has(original) || removed.has(original);
  };
  const lost = [...before.files.keys()].filter((file) => !after.files.has(file) && !isExplained(file));
  if (lost.length > 0) throw new ReuseLost(lost);
}
