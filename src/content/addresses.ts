/** No two pages may have one address, whatever kind they are. */
import { catalogue } from "../problems/catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { ArticleDraft, PageDraft } from "./draft.ts";
import type { Routes } from "./routes.ts";

/** Claims the address of every text, then of every old one, and tells who came second. */
export function claimAddresses(
  texts: readonly (ArticleDraft | PageDraft)[],
  articles: readonly ArticleDraft[],
  routes: Routes,
): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const draft of texts) {
    const other = owners.get(routes.article(draft.slug));
    if (other === undefined) owners.set(routes.article(draft.slug), draft.source.file);
    else {
      const key = draft.fields.slug ? "slug" : "title";
      problems.push(draft.problem(catalogue.slugTwice({ slug: draft.slug, other }), [key]));
    }
  }
  for (const draft of articles) {
    draft.fields.aliases.forEach((alias, index) => {
      const path = routes.alias(alias);
      const first = path.split("/")[1] ?? "";
      const other = owners.get(path) ?? (first === "" ? "/" : undefined);
      if (other === undefined) owners.set(path, draft.source.file);
      else problems.push(draft.problem(catalogue.aliasTaken({ alias, other }), ["aliases", index]));
    });
  }
  return problems;
}
