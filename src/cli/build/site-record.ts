/** The record of a whole site for the merge. */
import type { Article } from "../../content/article/article.ts";
import type { FreePage } from "../../content/article/free-page.ts";
import { contentPolicy } from "../../outputs/hosting/policy.ts";
import type { Site } from "../../site/site.ts";
import type { ListRecord, SiteRecord, TextRecord } from "./part-record.ts";
import { countsOf } from "./site-counts.ts";

/** @param now the clock of the build, in milliseconds since 1970 */
export function recordOfSite(site: Site, now: number): SiteRecord {
  const { journal, library, routes } = site;
  const places = new Map(library.articles.map((article, place) => [article, place]));
  const listed = (lists: Iterable<readonly [ListRecord[0], readonly Article[]]>) =>
    Array.from(lists, ([{ path, slug, name }, articles]): ListRecord => {
      const members = articles.map((article) => places.get(article)).filter((place) => place !== undefined);
      return [{ path, slug, name }, members];
    });
  return {
    base: routes.base,
    articles: library.articles.map((article) => textOf(article, article.withdrawn !== undefined)),
    pages: library.pages.map((page) => ({ ...textOf(page, false), addressPlace: page.addressPlace })),
    tags: listed(library.tags),
    authors: listed(library.authors),
    oldAddresses: library.oldAddresses,
    redirects: library.everyPage.redirects.map(({ path }) => path),
    counts: countsOf(site, now),
    policy: journal.hosting.length > 0 ? [...contentPolicy(site, "ordinary")] : undefined,
    hasSearch: site.searchPath !== undefined,
  };
}

const textOf = ({ file, path, title, aliases }: Article | FreePage, isWithdrawn: boolean): TextRecord => ({
  file,
  path,
  title,
  aliases,
  isWithdrawn,
});
