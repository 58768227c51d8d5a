/** All published articles, sorted and grouped once. */

import { query } from "../../incremental/tracking.ts";
import { compareAlphabetically } from "../../text/alphabetical.ts";
import type { OldAddress } from "../addresses/old-address.ts";
import { oldAddressesOf } from "../addresses/old-addresses.ts";
import type { Routes } from "../addresses/routes.ts";
import type { Article } from "../article/article.ts";
import type { FreePage } from "../article/free-page.ts";
import { newestFirst } from "../article/newest-first.ts";
import type { Journal } from "../journal/journal.ts";
import { byCodePoint } from "../sources/folder.ts";
import type { Author } from "./author.ts";
import { everyPageOf } from "./every-page.ts";
import { Groups } from "./groups.ts";
import type { LibraryLists } from "./library-lists.ts";
import type { Pages } from "./page-kinds.ts";
import { articleQuery, libraryQuery } from "./queries.ts";
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
  readonly #byPath: ReadonlyMap<string, Article | FreePage>;
  /** Of originals that have translations. */
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
    this.#articles = articles.toSorted(newestFirst);
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
    const byAuthor = sortedByName(group(this.#listed, (article) => article.authors));
    this.authors = new Groups("authors", byAuthor);
    this.#years = Map.groupBy(this.#listed, (article) => article.date.year);
    this.#rank = new Map(this.#listed.map((article, index) => [article, index]));
    this.#related = new RelatedArticles({ tags: byTag, authors: byAuthor, listed: this.#listed }, RELATED);
    this.#series = group(this.#listed, (article) => (article.series ? [article.series.title] : []));
    this.#byReference = new Map(
      this.#articles.flatMap((article) => [
        [article.slug, article],
        [article.file, article],
      ]),
    );
    this.#byPath = new Map([...this.#articles, ...pages].map((text) => [text.path, text]));
    const translations = this.#articles.filter(({ translationOf }) => translationOf !== undefined);
    const originals = new Set(translations.map((article) => this.#originalOf(article)));
    this.#versions = Map.groupBy(
      this.#articles.filter((article) => article.translationOf !== undefined || originals.has(article)),
      (article) => this.#originalOf(article),
    );
  }

  /** Newest first; equal dates in the order of their slugs. Expired and withdrawn ones keep their page. */
  get articles(): readonly Article[] {
    return query(libraryQuery("articles"), () => this.#articles);
  }

  /** The articles that lists show. */
  get listed(): readonly Article[] {
    return query(libraryQuery("listed"), () => this.#listed);
  }

  get pages(): readonly FreePage[] {
    return query(libraryQuery("pages"), () => this.#pages);
  }

  /** The texts that the search page may find. */
  get findable(): { readonly articles: readonly Article[]; readonly pages: readonly FreePage[] } {
    return query(libraryQuery("findable"), () => this.#findable);
  }

  /** The articles for search engines: neither hidden from them nor first published elsewhere. */
  get indexable(): readonly Article[] {
    return query(libraryQuery("indexable"), () => this.#indexable);
  }

  /** Newest year first. */
  get years(): ReadonlyMap<number, readonly Article[]> {
    return query(libraryQuery("years"), () => this.#years);
  }

  /** The tags with the most articles first; equals in alphabetical order. */
  get tagsByCount(): readonly (readonly [tag: Tag, articles: readonly Article[]])[] {
    return query(libraryQuery("tagsByCount"), () => this.#byCount);
  }

  /** The article that opens the front page: the newest featured one, else the newest. */
  get lead(): Article | undefined {
    return query(
      libraryQuery("lead"),
      () => this.#listed.find((article) => article.featured) ?? this.#listed[0],
    );
  }

  /** Whether search engines should show the article at its address here. */
  isIndexable({ findable, canonical, path }: Article): boolean {
    return findable && (canonical === undefined || canonical === this.#routes.absolute(path));
  }

  /** The article published just before, and just after. */
  neighbours(article: Article): Neighbours {
    return query(articleQuery("neighbours", article), () => {
      const rank = this.#rank.get(article);
      if (rank === undefined) return { previous: undefined, next: undefined };
      return { previous: this.#listed[rank + 1], next: rank === 0 ? undefined : this.#listed[rank - 1] };
    });
  }

  related(article: Article): Article[] {
    return query(articleQuery("related", article), () => this.#related.to(article));
  }

  /** Suggestions for readers at the end; see {@link RelatedArticles.readNext}. */
  readNext(article: Article): Article[] {
    return query(articleQuery("readNext", article), () => this.#related.readNext(article));
  }

  /** The parts of the article's series, in reading order: by part number, else oldest first. */
  seriesOf(article: Article): readonly Article[] {
    return query(articleQuery("seriesOf", article), () => {
      const parts = article.series ? (this.#series.get(article.series.title) ?? []) : [];
      return parts.toSorted(
        (a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0) || a.date.epoch - b.date.epoch,
      );
    });
  }

  /** The article in every language, the original first; only itself without translations. */
  versions(article: Article): readonly Article[] {
    return query(articleQuery("versions", article), () => {
      const original = this.#originalOf(article);
      const versions = this.#versions.get(original) ?? [original];
      return versions.toSorted((a, b) => Number(b === original) - Number(a === original));
    });
  }

  /** The article in other languages: the original and its other translations. */
  translations(article: Article): readonly Article[] {
    return query(articleQuery("translations", article), () =>
      this.versions(article).filter((other) => other !== article && !other.withdrawn),
    );
  }

  /** The original of a translation, of a translation of a translation too; one of a cycle. */
  original(article: Article): Article {
    return query(articleQuery("original", article), () => this.#originalOf(article));
  }

  /** The pages of each kind, in build order; computed once. */
  get everyPage(): Pages {
    return query(libraryQuery("everyPage"), () => {
      this.#everyPage ??= everyPageOf(this, this.#journal, this.#routes);
      return this.#everyPage;
    });
  }

  /** All old addresses of the site, and where they lead; computed once. */
  get oldAddresses(): readonly OldAddress[] {
    return query(libraryQuery("oldAddresses"), () => {
      this.#oldAddresses ??= oldAddressesOf(this, this.#journal, this.#routes);
      return this.#oldAddresses;
    });
  }

  /** The article with this file or slug. Untracked: layouts must not use it. */
  byReference(reference: string): Article | undefined {
    return this.#byReference.get(reference);
  }

  /** The text whose page is at a path. Untracked: layouts must not use it. */
  textAt(path: string): Article | FreePage | undefined {
    return this.#byPath.get(path);
  }

  #originalOf(article: Article): Article {
    const way: Article[] = [];
    let next: Article | undefined = article;
    while (next && !way.includes(next)) {
      way.push(next);
      next = next.translationOf === undefined ? undefined : this.#byReference.get(next.translationOf);
    }
    if (!next) return way.at(-1) ?? article;
    const cycle = way.slice(way.indexOf(next));
    return cycle.toSorted((a, b) => byCodePoint(a.slug, b.slug))[0] ?? article;
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
