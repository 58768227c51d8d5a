/** Files that a site's own code wrote beside pages: they are lost where such a page is taken over, not rendered. */
import { fileOf } from "../content/addresses/address.ts";
import type { Revision } from "../incremental/revision.ts";
import { ReuseLost } from "../publish/assemble.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { Site } from "./site.ts";

/** Folders in which the engine alone writes, anew for every site. */
const ENGINES = /^(?:assets|pagefind|admin)\//;

const COMPRESSED = /\.(?:br|gz)$/;

/**
 * Files of the last site that are missing in a site that takes pages over, and that nothing else explains: a transform
 * may have written them with a page. A site that adds nothing of its own to Eleventy loses none.
 * @throws ReuseLost where there are any
 */
export function refuseLosses(
  site: Site,
  revision: Revision,
  before: Pick<Manifest, "files" | "addresses"> | undefined,
  after: Manifest,
): void {
  if (!before || !site.isExtended || revision.keptCount === 0) return;
  const removed = new Set([...revision.removed].map(fileOf));
  const isExplained = (file: string) => {
    const original = file.replace(COMPRESSED, "");
    return ENGINES.test(file) || before.addresses.has(original) || removed.has(original);
  };
  const lost = [...before.files.keys()].filter((file) => !after.files.has(file) && !isExplained(file));
  if (lost.length > 0) throw new ReuseLost(lost);
}
