/** Adds the site and its pages of each kind to Eleventy's global data. */
import type { EleventyConfig } from "./api.ts";
import type { Site } from "./site.ts";

const KINDS = [
  "articles",
  "homePages",
  "tagPages",
  "authorPages",
  "archivePages",
  "freePages",
  "searchPages",
  "tagFeeds",
  "authorFeeds",
  "redirects",
  "markdownCopies",
  "llmsParts",
  "sitemapParts",
] as const satisfies readonly (keyof Site["pages"])[];

/** Adds only arrays and class instances: Eleventy deep-merges plain objects for every page. */
export function addSiteData(config: EleventyConfig, current: () => Site | undefined): void {
  config.addGlobalData("site", current);
  for (const kind of KINDS) config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
}
