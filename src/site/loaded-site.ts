/** A site that is loaded and about to be written, and the next one, where little of it has changed. */
import type { Retouch } from "../content/sources/retouch.ts";
import type { Album } from "../images/album.ts";
import type { Drawings } from "../images/drawings.ts";
import type { ImagePipeline } from "../images/pipeline.ts";
import { hostOf } from "./page-reuse.ts";
import type { RunOptions } from "./run.ts";
import type { Site } from "./site.ts";

export interface LoadedSite {
  readonly site: Site;
  readonly album: Album;
  readonly images: ImagePipeline;
  readonly drawings: Drawings;
  /** Undefined where nothing follows. */
  readonly retouch: Retouch | undefined;
  /** How many files of pictures had been asked for when the one before was written; undefined for a site that was loaded anew. */
  readonly standing: { readonly pictures: number; readonly drawings: number } | undefined;
}

/**
 * The site of the build before, with the texts as they are now.
 * @returns undefined where it must be loaded anew
 */
export function retouched({ now, revision, resident }: RunOptions): LoadedSite | undefined {
  const before = resident?.takeBefore();
  if (!revision || !before) return undefined;
  const shown = before;
  resident?.memory();
  const articles = shown.retouch?.apply(now);
  if (!articles) return undefined;
  const { socialImages } = shown.site;
  // A card of another name would leave the one that stands behind.
  if (socialImages && !articles.every((article) => socialImages.isSame(article))) return undefined;
  const site = shown.site.renewed(now, revision);
  if (revision.affectsAggregates(articles)) return undefined;
  revision.updateRecords(hostOf(site, shown.album), articles);
  resident?.standing.stay();
  const standing = { pictures: shown.album.orders.size, drawings: shown.drawings.size };
  return { ...shown, site, standing };
}
