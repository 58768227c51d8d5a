import type { LoadedSite } from "./loaded-site.ts";
import type { RunOptions } from "./run.ts";

/**
 * The site of the build before, with the texts as they are now.
 * @returns undefined where it must be loaded anew
 */
export function retouched({ now, reuse, resident }: RunOptions): LoadedSite | undefined {
  const before = resident?.takeBefore();
  if (!reuse || !before) return undefined;
  const { site: shown, ledger } = before;
  resident?.memory();
  const articles = shown.retouch?.apply(now);
  if (!articles) return undefined;
  const { socialImages } = shown.site;
  // A card of another name would leave the one that stands behind.
  if (socialImages && !articles.every((article) => socialImages.isSame(article))) return undefined;
  const site = shown.site.renewed(now, reuse);
  if (!reuse.retouch(ledger(), articles, (question) => site.again(question))) return undefined;
  resident?.standing.stay();
  const standing = { pictures: shown.album.orders.size, drawings: shown.drawings.size };
  return { ...shown, site, standing };
}
