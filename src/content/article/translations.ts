/** Finds the originals of translations. */

import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import type { ArticleDraft } from "./draft.ts";

/**
 * Resolves `translationOf`, which names a slug or a file.
 * @param problems receives one for each name that is no other article
 * @returns the slug of the original, by the file of the translation
 */
export function resolveTranslations(drafts: readonly ArticleDraft[], problems: Problem[]): Map<string, Slug> {
  const slugs = new Map<string, Slug>();
  for (const draft of drafts) {
    slugs.set(draft.slug, draft.slug);
    slugs.set(draft.path.normalize("NFC"), draft.slug);
  }
  const found = new Map<string, Slug>();
  for (const draft of drafts) {
    const given = draft.fields.translationOf;
    if (given === undefined) continue;
    const slug = slugs.get(given.normalize("NFC").replace(/^\.?\//, ""));
    if (slug && slug !== draft.slug) found.set(draft.file, slug);
    else {
      const others = [...slugs].filter(([, known]) => known !== draft.slug).map(([name]) => name);
      const finding = catalogue.translationUnknown({ given, meant: nearest(given, others) });
      problems.push(draft.problem(finding, ["translationOf"]));
    }
  }
  return found;
}
