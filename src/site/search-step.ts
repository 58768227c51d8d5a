/** The search index of a build: begun when the articles are read, awaited when the pages are written. */
import { join, resolve } from "node:path";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import { PagefindError } from "../outputs/search/pagefind.ts";
import { searchRecords } from "../outputs/search/records.ts";
import { SearchIndex } from "../outputs/search/search-index.ts";
import { catalogue } from "../problems/catalogue.ts";
import { problemsError } from "../problems/report.ts";
import type { Site } from "./site.ts";

/**
 * Begins the index of a site that has a search page.
 * @param cache where the index is kept from build to build
 */
export function startSearch(site: Site, output: string, cache: string): SearchIndex | undefined {
  if (site.searchPath === undefined) return undefined;
  try {
    return new SearchIndex({
      records: searchRecords(site.library, site.words),
      language: site.journal.language,
      output: resolve(output, join(".", site.routes.searchIndex())),
      cache: resolve(cache),
    });
  } catch (error) {
    throw told(error, site);
  }
}

export async function finishSearch(site: Site, search: SearchIndex | undefined): Promise<void> {
  try {
    await search?.finish();
  } catch (error) {
    throw told(error, site);
  }
}

/** A failure of Pagefind as a problem with its code; any other as it is. */
function told(error: unknown, { journal }: Site): unknown {
  if (!(error instanceof PagefindError)) return error;
  const finding = catalogue.searchIndexFailed({ message: error.message });
  return problemsError([{ file: CONFIG_FILE, ...finding }], journal.language);
}
