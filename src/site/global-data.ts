/** Adds the site and its pages of each kind to Eleventy's global data. */
import type { EleventyConfig } from "./api.ts";
import type { Kinds, Site } from "./site.ts";

/** A record, so that the compiler asks for every kind. */
const KINDS: Readonly<Record<keyof Kinds, true>> = {
  articles: true,
  homePages: true,
  tagPages: true,
  authorPages: true,
  archivePages: true,
  freePages: true,
  searchPages: true,
  tagFeeds: true,
  authorFeeds: true,
  redirects: true,
  markdownCopies: true,
  llmsParts: true,
  sitemapParts: true,
};

const isKind = (name: string): name is keyof Kinds => Object.hasOwn(KINDS, name);

/** Adds only arrays and class instances: Eleventy deep-merges plain objects for every page. */
export function addSiteData(config: EleventyConfig, current: () => Site | undefined): void {
  config.addGlobalData("site", current);
  for (const kind of Object.keys(KINDS).filter(isKind))
    config.addGlobalData(kind, () => current()?.pages[kind] ?? []);
}
