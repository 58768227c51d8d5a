/** The list of changed pages that a deploy step hands to IndexNow. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { indexNowBodies } from "../../outputs/crawlers/index-now.ts";
import { changedUrls } from "../../publish/changed-urls.ts";
import type { Manifest } from "../../publish/manifest.ts";
import type { Publication } from "../../publish/publication.ts";
import type { Site } from "../../site/site.ts";

/** Outside the site, which stays the same bytes whatever was published before. */
const FILE = ".cache/tribune/changed-urls.json";

/**
 * Writes what the build will change, before it is put in place: a body for IndexNow, whose list is empty when
 * nothing changed. A journal without a key gets none.
 * @param manifest of the finished build
 */
export function recordChanges(
  { journal, routes }: Site,
  { before, folder, published }: Publication,
  manifest: Manifest,
): void {
  if (!journal.indexNow) {
    // A journal that gave up its key may leave a list behind; most never had one, nor the right to write here.
    if (existsSync(FILE)) rmSync(FILE);
    return;
  }
  const urls = changedUrls({
    published: before && { manifest: before, read: (file) => textOf(join(published, file)) },
    // What was not written anew is taken over from the site in place.
    built: { manifest, read: (file) => textOf(join(folder, file)) ?? textOf(join(published, file)) },
    base: routes.absolute(routes.home()),
    sitemap: routes.sitemap().slice(1),
  });
  const bodies = indexNowBodies(urls, journal.indexNow.key, routes);
  mkdirSync(dirname(FILE), { recursive: true });
  bodies.forEach((body, index) => {
    writeFileSync(numbered(index), `${JSON.stringify(body, null, 2)}\n`);
  });
  // The next number ends the series, whatever an earlier build left.
  rmSync(numbered(bodies.length), { force: true });
}

/** `changed-urls.json`, then `changed-urls-2.json` and on. */
const numbered = (index: number) => (index === 0 ? FILE : FILE.replace(/(?=\.json$)/, `-${index + 1}`));

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
