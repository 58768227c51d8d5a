import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import type { ArticleDraft } from "../article/draft.ts";
import type { TagBook } from "./tags.ts";

/** Counts the spellings of every tag, so that the most common one is shown; reports doubtful tags. */
export function collectTags(drafts: readonly ArticleDraft[], book: TagBook, problems: Problem[]): void {
  for (const draft of drafts) {
    const seen = new Map<Slug, string>();
    draft.fields.tags.forEach((tag, index) => {
      const slug = book.note(tag);
      if (typeof slug !== "string") problems.push(draft.problem(slug, ["tags", index]));
      else if (seen.has(slug)) {
        problems.push(
          draft.problem(catalogue.tagTwice({ tag, first: seen.get(slug) ?? tag }), ["tags", index]),
        );
      } else seen.set(slug, tag);
    });
  }
  for (const draft of drafts) problems.push(...variants(draft, book));
}

/** Reports spellings that differ from the shown one. */
function variants(draft: ArticleDraft, book: TagBook): Problem[] {
  const seen = new Set<string>();
  return draft.fields.tags.flatMap((tag, index) => {
    const shown = book.displayNameFor(tag);
    // A repeated tag is reported already.
    if (shown === undefined || seen.has(shown)) return [];
    seen.add(shown);
    return shown === book.nameOf(tag) || book.isFormer(tag)
      ? []
      : [draft.problem(catalogue.tagVariant({ tag, shown }), ["tags", index])];
  });
}
