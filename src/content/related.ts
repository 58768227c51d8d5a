/** Which articles go well after one: shared tags, rare ones counting more, then recency. */
import type { Article } from "./article.ts";
import type { Tag } from "./tags.ts";

/**
 * @param byTag every listed article by tag, newest first
 * @param total how many articles are listed
 */
export function relatedTo(
  article: Article,
  byTag: ReadonlyMap<Tag, readonly Article[]>,
  total: number,
  most: number,
): Article[] {
  const scores = new Map<Article, number>();
  for (const tag of article.tags) {
    const sharing = byTag.get(tag) ?? [];
    const weight = Math.log(1 + total / sharing.length);
    for (const other of sharing) {
      if (other !== article) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  // Few enough are kept that one pass beats a sort of all.
  const best: { article: Article; score: number }[] = [];
  for (const [other, score] of scores) {
    const at = best.findIndex((kept) => isBefore({ article: other, score }, kept));
    if (at !== -1) best.splice(at, 0, { article: other, score });
    else if (best.length < most) best.push({ article: other, score });
    if (best.length > most) best.pop();
  }
  return best.map((kept) => kept.article);
}

type Scored = { readonly article: Article; readonly score: number };

/** Sums of the same weights in another order may differ in the last bit: those count as equal. */
function isBefore(a: Scored, b: Scored): boolean {
  if (Math.abs(a.score - b.score) > 1e-9) return a.score > b.score;
  if (a.article.date.epoch !== b.article.date.epoch) return a.article.date.epoch > b.article.date.epoch;
  return a.article.slug < b.article.slug;
}
