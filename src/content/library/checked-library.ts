/** The library, with the registry of addresses and the check of links, which depend on all texts together. */
import { buildAggregate } from "../../incremental/tracking.ts";
import type { Problem } from "../../problems/problem.ts";
import { checkOldAddresses } from "../addresses/check-old-addresses.ts";
import { claimJournalAddresses, registryOf, takenAddresses } from "../addresses/claims.ts";
import type { Registry } from "../addresses/registry.ts";
import type { Article } from "../article/article.ts";
import type { FreePage } from "../article/free-page.ts";
import { LinkCheck } from "../article/link-check.ts";
import { checkPolicies } from "../journal/policies.ts";
import type { ContentIndex, IndexOptions } from "./content-index.ts";
import { Library } from "./library.ts";

export interface CheckedLibrary {
  readonly library: Library;
  readonly registry: Registry;
  readonly linkCheck: LinkCheck;
  readonly problems: readonly Problem[];
}

/**
 * Builds the library as an aggregate, so that every field it reads counts as one of an aggregate.
 * @param isOwn whether this build publishes the linked files of a text
 */
export function buildLibrary(
  articles: readonly Article[],
  pages: readonly FreePage[],
  index: ContentIndex,
  { journal, routes }: IndexOptions,
  isOwn: (text: { readonly file: string }) => boolean = () => true,
): CheckedLibrary {
  return buildAggregate(() => {
    const problems: Problem[] = [];
    const library = new Library(articles, pages, journal, routes);
    problems.push(...checkPolicies(journal, library));
    const registry = registryOf(
      [...index.articles, ...index.pages],
      library,
      { journal, routes, isOwn },
      problems,
    );
    const old = checkOldAddresses({
      journal,
      library,
      routes,
      taken: () => takenAddresses(registry, routes),
    });
    problems.push(...old, ...claimJournalAddresses(registry, library, old));
    return { library, registry, linkCheck: new LinkCheck(library, routes), problems };
  });
}
