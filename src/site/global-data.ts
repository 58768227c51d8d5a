/** What templates find in Eleventy's data: the site, and the pages of each kind. */
import type { EleventyConfig } from "./api.ts";
import { toRender } from "./layout.ts";
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
  "sitemapParts",
] as const satisfies readonly (keyof Site["pages"])[];

/** Arrays and class instances alone: Eleventy merges plain objects anew for every page. */
export function addSiteData(config: EleventyConfig, current: () => Site | undefined): void {
  config.addGlobalData("site", current);
  for (const kind of KINDS) {
    config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
    config.addGlobalData(toRender(kind), () => current()?.toRender(kind) ?? []);
  }
}
