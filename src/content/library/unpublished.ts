/** The articles that are not published yet: drafts and future ones. */
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import type { PreviewReason } from "../article/article.ts";
import type { ArticleDraft } from "../article/draft.ts";
import type { Moment } from "../time/moment.ts";

/** An article that is not published yet, and why. */
export interface UnpublishedArticle {
  readonly file: string;
  readonly reason: PreviewReason;
  /** Its date, if it is in the future. */
  readonly due: Moment | undefined;
}

/**
 * Separates the articles that are published from those that are not yet.
 * @param options the clock in milliseconds since 1970, and whether all articles count as published
 * @param problems receives one for each future article
 */
export function splitUnpublished(
  articles: readonly ArticleDraft[],
  options: { readonly now: number; readonly drafts: boolean },
  problems: Problem[],
): { published: ArticleDraft[]; unpublished: UnpublishedArticle[] } {
  const published: ArticleDraft[] = [];
  const unpublished: UnpublishedArticle[] = [];
  for (const draft of articles) {
    const { file } = draft;
    if (options.drafts) published.push(draft);
    else if (draft.fields.draft) unpublished.push({ file, reason: "draft", due: undefined });
    else if (draft.fields.date.epoch > options.now) {
      unpublished.push({ file, reason: "future", due: draft.fields.date });
      problems.push(draft.problem(catalogue.futureDate({ date: draft.fields.date.iso }), ["date"]));
    } else published.push(draft);
  }
  return { published, unpublished };
}
