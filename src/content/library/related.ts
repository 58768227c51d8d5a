/**
 * Finds articles to read after another one: by shared tags, with more weight for rare ones, then by author, then by date.
 *
 * Each article is compared with what was published before it, and with the first few articles after it in each of its
 * lists. So a new article changes the suggestions of a few others only, and those of old texts rest.
 */
import { lastStarting } from "../../text/bisect.ts";
import type { Article } from "../article/article.ts";
import { newestFirst } from "../article/newest-first.ts";
import type { Author } from "./author.ts";
import type { Tag } from "./tag.ts";

/** How many later articles of each list are compared. */
const AFTER = 2;
/** How many earlier ones. */
const BEFORE = 60;

/** Sums of the same weights in another order may differ by rounding. */
const TOLERANCE = 1e-9;

/** Lists of articles, newest first: equal dates in the order of their slugs. */
export interface RelatedLists {
  readonly tags: ReadonlyMap<Tag, readonly Article[]>;
  readonly authors: ReadonlyMap<Author, readonly Article[]>;
  readonly listed: readonly Article[];
}

export class RelatedArticles {
  readonly #lists: RelatedLists;
  readonly #most: number;

  /** @param most the maximum number of articles */
  constructor(lists: RelatedLists, most: number) {
    this.#lists = lists;
    this.#most = most;
  }

  /** Those that share tags: the most and the rarest first, then the newest. */
  to(article: Article): Article[] {
    const scores = new Map<Article, number>();
    for (const tag of article.tags) {
      const { near, known } = around(article, this.#lists.tags.get(tag) ?? []);
      // A tag that few articles have says more.
      const weight = 1 / Math.log(1 + known);
      for (const other of near) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return best(scores, this.#most);
  }

  /** Related articles, then the author's others, then those published before; the earliest articles go on with later ones. */
  readNext(article: Article): Article[] {
    const next = new Set(this.to(article));
    // Most articles share tags with enough others.
    if (next.size >= this.#most) return [...next];
    const fill = (articles: Iterable<Article>) => {
      for (const other of articles) {
        if (next.size >= this.#most) return;
        if (other !== article) next.add(other);
      }
    };
    const authors = article.authors.map((author) => this.#lists.authors.get(author) ?? []);
    fill(authors.flatMap((list) => around(article, list).near).toSorted(newestFirst));
    const { listed } = this.#lists;
    const place = placeOf(article, listed);
    const later = listed.slice(Math.max(0, place - 2 * this.#most), place).toReversed();
    fill([...listed.slice(place, place + 2 * this.#most), ...later]);
    return [...next];
  }
}

/**
 * What of a list an article is compared with.
 * @returns the articles near it, newest first, without itself; and how many the list had when they were published
 */
function around(article: Article, list: readonly Article[]): { near: Article[]; known: number } {
  const place = placeOf(article, list);
  const start = Math.max(0, place - AFTER);
  const near = list.slice(start, place + 1 + BEFORE).filter((other) => other !== article);
  return { near, known: list.length - start };
}

/** The index of an article in a list; of one that is not in it, where it would stand. */
function placeOf(article: Article, list: readonly Article[]): number {
  const isBefore = (index: number) => {
    const other = list[index];
    return other !== undefined && newestFirst(other, article) < 0;
  };
  return lastStarting(list.length, (index) => (isBefore(index) ? 0 : 1), 0) + 1;
}

function best(scores: ReadonlyMap<Article, number>, most: number): Article[] {
  const found: (readonly [article: Article, score: number])[] = [];
  for (const scored of scores) {
    const last = found[most - 1];
    // Most are no better than the last.
    if (last && !isBetter(scored, last)) continue;
    // Inserting in order is faster than a sort, with so few entries.
    const at = found.findIndex((other) => isBetter(scored, other));
    if (at !== -1) found.splice(at, 0, scored);
    else if (found.length < most) found.push(scored);
    if (found.length > most) found.pop();
  }
  return found.map(([article]) => article);
}

function isBetter(a: readonly [Article, number], b: readonly [Article, number]): boolean {
  return Math.abs(a[1] - b[1]) > TOLERANCE ? a[1] > b[1] : newestFirst(a[0], b[0]) < 0;
}
