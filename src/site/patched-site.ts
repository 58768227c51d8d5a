/** The site of the build before with the articles as they are now, where a process stays between builds. */
import type { LoadedSite } from "./loaded-site.ts";
import { hostOf } from "./page-reuse.ts";
import type { RunOptions } from "./run.ts";

/** @returns undefined where the site must be loaded anew */
export function patchedSite({ now, revision, resident }: RunOptions): LoadedSite | undefined {
  const shown = resident?.takeBefore();
  if (!revision || !shown) return undefined;
  resident?.memory();
  const articles = shown.retouch?.apply(now);
  if (!articles || revision.affectsAggregates(articles)) return undefined;
  const { socialImages } = shown.site;
  // A card of another name would leave the one that stands behind.
  if (socialImages && !articles.every((article) => socialImages.isSame(article))) return undefined;
  const site = shown.site.renewed(now, revision);
  revision.updateRecords(hostOf(site, shown.album), articles);
  resident?.standing.stay();
  const standing = { pictures: shown.album.orders.size, drawings: shown.drawings.size };
  return { ...shown, site, standing };
}
