/** Every published article, sorted once and grouped once. */

import { query } from "../../incremental/tracking.ts";
import { compareAlphabetically } from "../../text/alphabetical.ts";
import type { OldAddress } from "../addresses/old-address.ts";
import { oldAddressesOf } from "../addresses/old-addresses.ts";
import type { Routes } from "../addresses/routes.ts";
import type { Article } from "../article/article.ts";
import type { FreePage } from "../article/free-page.ts";
import type { Journal } from "../journal/journal.ts";
import { byCodePoint } from "../sources/folder.ts";
import type { Author } from "./author.ts";
import { everyPageOf } from "./every-page.ts";
import { Groups } from "./groups.ts";
import type { LibraryLists } from "./library-lists.ts";
import type { Pages } from "./page-kinds.ts";
import { aboutArticle, aboutWhole } from "./questions.ts";
import { RelatedArticles } from "./related.ts";
import type { Tag } from "./tag.ts";

const RELATED = 3;

export interface Neighbours {
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

export class Library implements LibraryLists {
  readonly #journal: Journal;
  readonly #routes: Routes;
  readonly #articles: readonly Article[];
  readonly #listed: readonly Article[];
  readonly #pages: readonly FreePage[];
  readonly #findable: { readonly articles: readonly Article[]; readonly pages: readonly FreePage[] };
  readonly #indexable: readonly Article[];
  readonly #years: ReadonlyMap<number, readonly Article[]>;
  readonly #rank: ReadonlyMap<Article, number>;
  readonly #related: RelatedArticles;
  readonly #series: ReadonlyMap<string, readonly Article[]>;
  readonly #byReference: ReadonlyMap<string, Article>;
  readonly #versions: ReadonlyMap<Article, readonly Article[]>;
  readonly #byCount: readonly (readonly [Tag, readonly Article[]])[];
  #everyPage: Pages | undefined;
  #oldAddresses: readonly OldAddress[] | undefined;
  /** In alphabetical order of their names: É with E, œ with oe. */
  readonly tags: Groups<Tag>;
  readonly authors: Groups<Author>;

  constructor(articles: readonly Article[], pages: readonly FreePage[], journal: Journal, routes: Routes) {
    this.#journal = journal;
    this.#routes = routes;
    this.#articles = articles.toSorted((a, b) => b.date.epoch - a.date.epoch || byCodePoint(a.slug, b.slug));
    this.#listed = this.#articles.filter((article) => !article.expired && !article.withdrawn);
    this.#pages = pages;
    this.#findable = {
      articles: this.#listed.filter((article) => article.findable),
      pages: pages.filter((page) => !page.noindex),
    };
    this.#indexable = this.#findable.articles.filter((article) => this.isIndexable(article));
    const byTag = sortedByName(group(this.#listed, (article) => article.tags));
    this.#byCount = [...byTag].toSorted(([, a], [, b]) => b.length - a.length);
    this.tags = new Groups("tags", byTag);
    this.authors = new Groups("authors", sortedByName(group(this.#listed, (article) => article.authors)));
    this.#years = Map.groupBy(this.#listed, (article) => article.date.year);
    this.#rank = new Map(this.#listed.map((article, index) => [article, index]));
    this.#related = new RelatedArticles(byTag, this.#listed.length, RELATED);
    this.#series = group(this.#listed, (article) => (article.series ? [article.series.title] : []));
    this.#byReference = new Map(
      this.#articles.flatMap((article) => [
        [article.slug, article],
        [article.file, article],
      ]),
    );
    this.#versions = Map.groupBy(this.#articles, (article) => this.#originalOf(article));
  }

  /** Newest first; equal dates in the order of their slugs. Expired and withdrawn ones keep their page. */
  get articles(): readonly Article[] {
    return query(aboutWhole("articles"), () => this.#articles);
  }

  /** The articles that lists show. */
  get listed(): readonly Article[] {
    return query(aboutWhole("listed"), () => this.#listed);
  }

  get pages(): readonly FreePage[] {
    return query(aboutWhole("pages"), () => this.#pages);
  }

  /** What the search page may find. */
  get findable(): { readonly articles: readonly Article[]; readonly pages: readonly FreePage[] } {
    return query(aboutWhole("findable"), () => this.#findable);
  }

  /** What search engines are asked to show: neither hidden from them nor at home elsewhere. */
  get indexable(): readonly Article[] {
    return query(aboutWhole("indexable"), () => this.#indexable);
  }

  /** Newest year first. */
  get years(): ReadonlyMap<number, readonly Article[]> {
    return query(aboutWhole("years"), () => this.#years);
  }

  /** The subjects with the most articles first; among equals, in alphabetical order. */
  get tagsByCount(): readonly (readonly [tag: Tag, articles: readonly Article[]])[] {
    return query(aboutWhole("tagsByCount"), () => this.#byCount);
  }

  /** The article that opens the front page: the newest featured one, else the newest. */
  get lead(): Article | undefined {
    return query(
      aboutWhole("lead"),
      () => this.#listed.find((article) => article.featured) ?? this.#listed[0],
    );
  }

  /** Whether search engines are asked to show the article at its address here. */
  isIndexable({ findable, canonical, path }: Article): boolean {
    return findable && (canonical === undefined || canonical === this.#routes.absolute(path));
  }

  /** The article published just before, and just after. */
  neighbours(article: Article): Neighbours {
    return query(aboutArticle("neighbours", article), () => {
      const rank = this.#rank.get(article);
      if (rank === undefined) return { previous: undefined, next: undefined };
      return { previous: this.#listed[rank + 1], next: rank === 0 ? undefined : this.#listed[rank - 1] };
    });
  }

  related(article: Article): Article[] {
    return query(aboutArticle("related", article), () => this.#related.to(article));
  }

  /** The related ones, then the newest, so that a reader at the end always finds some. */
  readNext(article: Article): Article[] {
    return query(aboutArticle("readNext", article), () => {
      const next = new Set(this.related(article));
      for (const other of this.#listed) {
        if (next.size >= RELATED) break;
        if (other !== article) next.add(other);
      }
      return [...next];
    });
  }

  /** The parts of the article's series, in reading order: by part number, else oldest first. */
  seriesOf(article: Article): readonly Article[] {
    return query(aboutArticle("seriesOf", article), () => {
      const parts = article.series ? (this.#series.get(article.series.title) ?? []) : [];
      return parts.toSorted(
        (a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0) || a.date.epoch - b.date.epoch,
      );
    });
  }

  /** The same piece in every language, the original first; an article that nobody translated is alone. */
  versions(article: Article): readonly Article[] {
    return query(aboutArticle("versions", article), () => {
      const original = this.#originalOf(article);
      const versions = this.#versions.get(original) ?? [];
      return versions.toSorted((a, b) => Number(b === original) - Number(a === original));
    });
  }

  /** The same piece in other languages: the original and its other translations. */
  translations(article: Article): readonly Article[] {
    return query(aboutArticle("translations", article), () =>
      this.versions(article).filter((other) => other !== article && !other.withdrawn),
    );
  }

  /** What an article translates, through translations of translations; of some that translate each other, one. */
  original(article: Article): Article {
    return query(aboutArticle("original", article), () => this.#originalOf(article));
  }

  /** The pages of each kind, in the order in which they are built; made once. */
  get everyPage(): Pages {
    return query(aboutWhole("everyPage"), () => {
      this.#everyPage ??= everyPageOf(this, this.#journal, this.#routes);
      return this.#everyPage;
    });
  }

  /** Every address that the site had, whoever names it, and where it leads; made once. */
  get oldAddresses(): readonly OldAddress[] {
    return query(aboutWhole("oldAddresses"), () => {
      this.#oldAddresses ??= oldAddressesOf(this, this.#journal, this.#routes);
      return this.#oldAddresses;
    });
  }

  /** The article with this file or slug. Untracked: layouts must not use it. */
  byReference(reference: string): Article | undefined {
    return this.#byReference.get(reference);
  }

  #originalOf(article: Article): Article {
    const way: Article[] = [];
    let next: Article | undefined = article;
    while (next && !way.includes(next)) {
      way.push(next);
      next = next.translationOf === undefined ? undefined : this.#byReference.get(next.translationOf);
    }
    if (!next) return way.at(-1) ?? article;
    const circle = way.slice(way.indexOf(next));
    return circle.toSorted((a, b) => byCodePoint(a.slug, b.slug))[0] ?? article;
  }
}

function group<Key>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly Key[],
): Map<Key, Article[]> {
  const groups = new Map<Key, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const list = groups.get(key);
      if (list) list.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

function sortedByName<Key extends { readonly name: string; readonly slug: string }>(
  groups: Map<Key, Article[]>,
): Map<Key, Article[]> {
  return new Map(
    [...groups].toSorted(([a], [b]) => compareAlphabetically(a.name, b.name) || byCodePoint(a.slug, b.slug)),
  );
}
