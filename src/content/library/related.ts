/** Finds related articles: by shared tags, with more weight for rare ones, then by recency. */
import type { Article } from "../article/article.ts";
import type { Tag } from "./tag.ts";

/** Sums of the same weights in another order may differ by rounding. */
const TOLERANCE = 1e-9;

type Scored = { readonly article: Article; readonly score: number };

export class RelatedArticles {
  readonly #byTag: ReadonlyMap<Tag, readonly Article[]>;
  readonly #total: number;
  readonly #most: number;
  /** By set of tags; one more than needed, since an article is the best match of its own tags. */
  readonly #best = new Map<string, readonly Article[]>();

  /**
   * @param byTag every listed article by tag: newest first, equal dates in the order of their slugs
   * @param total the number of listed articles
   * @param most the maximum number of related articles
   */
  constructor(byTag: ReadonlyMap<Tag, readonly Article[]>, total: number, most: number) {
    this.#byTag = byTag;
    this.#total = total;
    this.#most = most;
  }

  to(article: Article): Article[] {
    const tags = article.tags.filter((tag) => this.#byTag.has(tag));
    const key = tags
      .map(({ slug }) => slug)
      .toSorted()
      .join(" ");
    let best = this.#best.get(key);
    if (!best) {
      best = this.#bestFor(tags);
      this.#best.set(key, best);
    }
    return best.filter((other) => other !== article).slice(0, this.#most);
  }

  /**
   * Visits tags from the rarest to the most common, and stops once no further article can score higher: an article
   * without a visited tag scores at most the sum of the weights ahead.
   */
  #bestFor(tags: readonly Tag[]): Article[] {
    const weighed = tags
      .map((tag) => ({ tag, weight: this.#weight(tag) }))
      .toSorted((a, b) => b.weight - a.weight);
    const best: Scored[] = [];
    const seen = new Set<Article>();
    let ahead = weighed.reduce((sum, { weight }) => sum + weight, 0);
    for (const { tag, weight } of weighed) {
      for (const article of this.#byTag.get(tag) ?? []) {
        const last = best.length > this.#most ? best.at(-1) : undefined;
        if (last && isBefore(last, { article, score: ahead })) return best.map((scored) => scored.article);
        if (seen.has(article)) continue;
        seen.add(article);
        const score = weighed.reduce(
          (sum, shared) => (article.tags.includes(shared.tag) ? sum + shared.weight : sum),
          0,
        );
        insert(best, { article, score }, this.#most + 1);
      }
      ahead -= weight;
    }
    return best.map((scored) => scored.article);
  }

  #weight(tag: Tag): number {
    return Math.log(1 + this.#total / (this.#byTag.get(tag)?.length ?? 1));
  }
}

/** Inserts in order; with so few entries, that is faster than a sort. */
function insert(best: Scored[], scored: Scored, most: number): void {
  const at = best.findIndex((other) => isBefore(scored, other));
  if (at !== -1) best.splice(at, 0, scored);
  else if (best.length < most) best.push(scored);
  if (best.length > most) best.pop();
}

function isBefore(a: Scored, b: Scored): boolean {
  if (Math.abs(a.score - b.score) > TOLERANCE) return a.score > b.score;
  if (a.article.date.epoch !== b.article.date.epoch) return a.article.date.epoch > b.article.date.epoch;
  return a.article.slug < b.article.slug;
}
