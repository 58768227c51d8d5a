/** No two pages may have one address, whatever kind they are. */
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import type { Journal } from "./journal.ts";
import type { Library } from "./library.ts";
import { FEED_FORMATS, type Routes } from "./routes.ts";

/** Claims the address of every article and free page, and tells who came second. */
export function claimAddresses(texts: readonly (ArticleDraft | PageDraft)[], routes: Routes): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const draft of texts) {
    const path = routes.article(draft.slug);
    const other = owners.get(path);
    if (other === undefined) owners.set(path, draft.file);
    else {
      const key = draft.fields.slug ? "slug" : "title";
      problems.push(draft.problem(catalogue.slugTwice({ slug: draft.slug, other }), [key]));
    }
  }
  return problems;
}

/** What has each address of the site: the file of a text, or the address itself where it is a page of the engine's. */
export function takenAddresses(
  library: Library,
  { markdownCopies }: Journal,
  routes: Routes,
): Map<string, string> {
  const owners = new Map<string, string>();
  const { redirects: _, articles: written, freePages, ...lists } = library.everyPage;
  for (const page of [...written, ...freePages]) owners.set(page.path, page.file);
  for (const pages of Object.values(lists)) for (const page of pages) owners.set(page.path, page.path);
  for (const path of [routes.tags(), routes.authors(), routes.archives(), routes.feeds()])
    owners.set(path, path);
  // A folder cannot have the name of a file that the site writes.
  const feeds = FEED_FORMATS.map((format) => routes.feed(format));
  const copies = markdownCopies ? [routes.llms(), ...written.map((page) => routes.markdown(page.path))] : [];
  for (const file of [...feeds, routes.sitemap(), routes.robots(), ...copies])
    owners.set(routes.alias(file), file);
  return owners;
}

/** Claims the old addresses of articles and free pages, which no page of any kind and no other article may have. */
export function claimAliases(
  texts: readonly (ArticleDraft | PageDraft)[],
  library: Library,
  journal: Journal,
  routes: Routes,
): Problem[] {
  if (texts.every(({ fields }) => fields.aliases.length === 0)) return [];
  const problems: Problem[] = [];
  const owners = takenAddresses(library, journal, routes);
  for (const draft of texts) {
    draft.fields.aliases.forEach((alias, index) => {
      const path = routes.alias(alias);
      const other = owners.get(path);
      if (other === undefined) owners.set(path, draft.file);
      else problems.push(draft.problem(catalogue.aliasTaken({ alias, other }), ["aliases", index]));
    });
  }
  return problems;
}
