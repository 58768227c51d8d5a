/** Builds the search index in the background, from loading the articles until the pages are written. */
import { join, resolve } from "node:path";
import { CONFIG_FILE } from "../content/journal/journal.ts";
import { PagefindError, type SearchRecord } from "../outputs/search/pagefind.ts";
import { searchRecords } from "../outputs/search/records.ts";
import { SearchIndex } from "../outputs/search/search-index.ts";
import { catalogue } from "../problems/catalogue.ts";
import { problemsError } from "../problems/report.ts";
import type { Site } from "./site.ts";

type SearchedSite = Pick<Site, "journal" | "routes">;

/**
 * Starts building the index; undefined if the site has no search page.
 * @param cache folder of the cached index
 * @throws ProblemsError if Pagefind cannot run
 */
export function startSearch(site: Site, output: string, cache: string): SearchIndex | undefined {
  if (site.searchPath === undefined) return undefined;
  return startIndex(site, searchRecords(site.library, site.words), output, cache);
}

/** @throws ProblemsError if Pagefind cannot run */
export function startIndex(
  site: SearchedSite,
  records: readonly SearchRecord[],
  output: string,
  cache: string,
): SearchIndex {
  try {
    return new SearchIndex({
      records,
      language: site.journal.language,
      output: resolve(output, join(".", site.routes.searchIndex())),
      cache: resolve(cache),
    });
  } catch (error) {
    throw asProblem(error, site);
  }
}

/** @throws ProblemsError if Pagefind failed */
export async function finishSearch(site: SearchedSite, search: SearchIndex | undefined): Promise<void> {
  try {
    await search?.finish();
  } catch (error) {
    throw asProblem(error, site);
  }
}

/** Turns a failure of Pagefind into a problem; returns other errors unchanged. */
function asProblem(error: unknown, { journal }: SearchedSite): unknown {
  if (!(error instanceof PagefindError)) return error;
  const finding = catalogue.searchIndexFailed({ message: error.message });
  return problemsError([{ file: CONFIG_FILE, ...finding }], journal.language);
}
