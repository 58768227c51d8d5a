/** The list of changed pages that a deploy step sends to IndexNow. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { indexNowBodies } from "../../outputs/crawlers/index-now.ts";
import { changedUrls } from "../../publish/changed-urls.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { Publication } from "../../publish/publication.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Outside the site, whose bytes must not depend on earlier publications. */
const FILE = ".cache/tribune/changed-urls.json";

/**
 * Writes the changes that this build will publish, as request bodies for IndexNow; without changes, one body with an
 * empty list. Writes nothing for a journal without a key.
 *
 * @param manifest manifest of the complete build
 */
export function recordChanges(
  { journal, routes }: Pick<FinishedSite, "journal" | "routes">,
  { before, folder, published }: Publication,
  manifest: Manifest,
): void {
  if (!journal.indexNow) {
    // A list may be left over from when the journal had a key. Most never had one, and may not even be allowed to
    // write here.
    if (existsSync(FILE)) rmSync(FILE);
    return;
  }
  const urls = changedUrls({
    published: before && { manifest: before, read: (file) => textOf(join(published, file)) },
    // Files that were not written are reused from the published site.
    built: { manifest, read: (file) => textOf(join(folder, file)) ?? textOf(join(published, file)) },
    base: routes.absolute(routes.home()),
    sitemap: routes.sitemap().slice(1),
  });
  const bodies = indexNowBodies(urls, journal.indexNow.key, routes);
  mkdirSync(dirname(FILE), { recursive: true });
  bodies.forEach((body, index) => {
    writeFileSync(numbered(index), `${JSON.stringify(body, null, 2)}\n`);
  });
  // Remove the next file, so that a longer series of an earlier build ends here.
  rmSync(numbered(bodies.length), { force: true });
}

/** `changed-urls.json`, then `changed-urls-2.json` and so on. */
const numbered = (index: number) => (index === 0 ? FILE : FILE.replace(/(?=\.json$)/, `-${index + 1}`));

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
