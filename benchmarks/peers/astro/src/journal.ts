/** The articles, newest first, and their lists; computed once per build. */

import { type CollectionEntry, getCollection } from "astro:content";
import { createHash } from "node:crypto";
import authorNames from "./data/authors.json";
import { slugOf } from "./words.ts";

export type Article = CollectionEntry<"articles">;

export interface List {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly items: readonly Article[];
}

export interface ListPage {
  readonly list: List;
  readonly number: number;
  readonly pages: number;
  readonly items: readonly Article[];
  readonly previous?: string;
  readonly next?: string;
}

const PAGE_SIZE = 20;

export const SITE = { title: "Banc", url: "https://banc.example" };
export const names: Readonly<Record<string, string>> = authorNames;
export const urlOf = (article: Article) => `/${article.id}/`;

async function load() {
  const articles = (await getCollection("articles")).sort(
    (a, b) => b.data.date.getTime() - a.data.date.getTime(),
  );
  const tags = grouped(
    articles,
    ({ data }) => data.tags,
    (name) => `/tags/${slugOf(name)}/`,
  );
  const authors = grouped(
    articles,
    ({ data }) => [data.author],
    (id) => `/auteurs/${id}/`,
    (id) => names[id] ?? id,
  );
  const years = grouped(
    articles,
    ({ data }) => [String(data.date.getUTCFullYear())],
    (year) => `/archives/${year}/`,
  ).reverse();
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const byTag = new Map(tags.map((list) => [list.key, list]));
  return { articles, tags, authors, years, rank, byTag };
}

let loaded: ReturnType<typeof load> | undefined;

export function journal() {
  // The development server does not reload this module when texts change.
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

type Journal = Awaited<ReturnType<typeof load>>;

/** The articles published just before and just after. */
export function neighbours(article: Article, { articles, rank }: Journal) {
  const at = rank.get(article.id) ?? 0;
  return { previous: articles[at + 1], next: articles[at - 1] };
}

/** Three others of the first tag. */
export const relatedOf = (article: Article, { byTag }: Journal) =>
  (byTag.get(article.data.tags[0] ?? "")?.items ?? [])
    .slice(0, 4)
    .filter(({ id }) => id !== article.id)
    .slice(0, 3);

/** The other articles that an article's page shows. */
export function besides(article: Article, all: Journal): Article[] {
  const { previous, next } = neighbours(article, all);
  return [...(previous ? [previous] : []), ...(next ? [next] : []), ...relatedOf(article, all)];
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Changes with all that teasers of these articles show, and not with their texts. */
export const keyOfTeasers = (articles: readonly Article[]) =>
  digestOf(JSON.stringify(articles.map(({ id, data }) => [id, data])));

/** Changes with these articles' texts too. */
export const keyOfTexts = (articles: readonly Article[]) =>
  articles.map(({ id, digest }) => `${id} ${digest}`).join(" ");

function grouped(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
  urlOfKey: (key: string) => string,
  nameOf = (key: string) => key,
): List[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return [...groups]
    .map(([key, items]) => ({ key, name: nameOf(key), url: urlOfKey(key), items }))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

export function pagesOf(list: List): ListPage[] {
  const pages = Math.max(1, Math.ceil(list.items.length / PAGE_SIZE));
  const address = (number: number) => (number === 1 ? list.url : `${list.url}page/${number}/`);
  return Array.from({ length: pages }, (_, index) => ({
    list,
    number: index + 1,
    pages,
    items: list.items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    ...(index > 0 && { previous: address(index) }),
    ...(index + 1 < pages && { next: address(index + 2) }),
  }));
}

/** Paths of list pages, as `[...path].astro` below `folder` needs them. */
export const listPaths = (lists: readonly List[], folder: string) =>
  lists.flatMap((list) =>
    pagesOf(list).map((page) => {
      const path =
        list.url.slice(folder.length, -1) +
        (page.number > 1 ? `${list.url === "/" ? "" : "/"}page/${page.number}` : "");
      const cacheKey = `${list.items.length} ${keyOfTeasers(page.items)}`;
      return { params: { path: path || undefined }, props: { page }, cacheKey };
    }),
  );
