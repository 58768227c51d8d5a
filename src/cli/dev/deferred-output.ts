/** The outputs of a site that no page shows at first. */
import { searchTexts } from "../../outputs/search/search-texts.ts";
import type { LoadedSite } from "../../site/loaded-site.ts";
import type { Site } from "../../site/site.ts";

export interface DeferredOutput {
  /**
   * Writes the files that are not published yet into a folder.
   * @param isPublished whether the site has a file, relative to its root
   * @returns all files of the output, relative to the site's root
   * @throws what the signal was aborted with
   */
  write(
    loaded: LoadedSite,
    folder: string,
    isPublished: (file: string) => boolean,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
  /** Whether a file of the site belongs to the output, relative to the site's root. */
  isPart(site: Site, file: string): boolean;
}

const search: DeferredOutput = {
  async write({ site }, folder, isPublished, signal) {
    if (site.searchPath === undefined) return [];
    const { SearchStep } = await import("../../site/search-step.ts");
    return new SearchStep(site, searchTexts(site.library, site.words), signal).write(folder, isPublished);
  },
  isPart: ({ routes }, file) => `/${file}`.startsWith(routes.searchIndex()),
};

const cards: DeferredOutput = {
  async write({ site, cards: drawings }, folder, isPublished, signal) {
    const isOwn = ({ to }: { readonly to: string }) => site.registry.isPublishersOwn(`/${to}`);
    await drawings.publish(folder, { inPlace: { has: isPublished }, isLeftOut: isOwn, signal });
    drawings.evict();
    return drawings.targets.filter((to) => !isOwn({ to }));
  },
  isPart: ({ routes, registry }, file) =>
    `/${file}`.startsWith(routes.socialImage({ file: "" })) && !registry.isPublishersOwn(`/${file}`),
};

/** By name, in the order in which they are made: the search is missed first. */
export const DEFERRED: Readonly<Record<string, DeferredOutput>> = { search, cards };

/** Whether a file of the site belongs to a deferred output, relative to the site's root. */
export const isDeferred = (site: Site, file: string) =>
  Object.values(DEFERRED).some((output) => output.isPart(site, file));
