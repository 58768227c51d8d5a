/** What every generator must produce: each page with its title, links and words. */
import { DISCLAIMERS, type GeneratedArticle } from "../corpus.ts";

export const PAGE_KINDS = [
  "article",
  "home",
  "tag",
  "tags",
  "author",
  "authors",
  "archive",
  "archives",
  "notFound",
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

export interface PlannedPage {
  readonly kind: PageKind;
  /** `/tags/chine/page/2/` */
  readonly path: string;
  /** Must be part of the page's title. */
  readonly title: string;
  /** Paths that `<main>` must link to, in any order. */
  readonly links: readonly string[];
  /** Words that it must show, ignoring spaces and quotation marks. */
  readonly words: readonly string[];
  /** Minimum number of links to articles; more than `links` if the generator chooses them. */
  readonly articleLinks: number;
  /** Whether it is an article with headings, a quotation and a list. */
  readonly hasSections: boolean;
}

export interface PlannedFeed {
  /** Possible file names: RSS or Atom. */
  readonly paths: readonly string[];
  /** The newest articles, with their full text. */
  readonly articles: readonly GeneratedArticle[];
}

export interface SitePlan {
  readonly pages: readonly PlannedPage[];
  readonly feeds: readonly PlannedFeed[];
  readonly sitemap: readonly string[];
}

const PAGE_SIZE = 20;
const FEED_SIZE = 20;
const RELATED = 3;

export const pathOf = ({ slug }: GeneratedArticle) => `/${slug}/`;

/**
 * How a list is cut into pages: from the newest article on, or from the oldest on, with fewer than two pages' worth of the
 * newest at the list's own address.
 */
export type ListNumbering = "newest" | "oldest";

export function planSite(
  articles: readonly GeneratedArticle[],
  numbering: ListNumbering = "newest",
): SitePlan {
  const listPages = numbering === "newest" ? pagesFromNewest : pagesFromOldest;
  const sorted = articles.toSorted((a, b) => b.date.localeCompare(a.date));
  const tags = group(sorted, ({ tags }) => tags, pathOfTag);
  const byTag = new Map(tags.map((list) => [list.name, list.articles]));
  const authors = group(
    sorted,
    ({ author }) => [author.name],
    (name) => `/auteurs/${plain(name)}/`,
  );
  const years = group(
    sorted,
    ({ date }) => [date.slice(0, 4)],
    (year) => `/archives/${year}/`,
  );
  const pages = [
    ...sorted.map((article, index) => {
      const others = byTag.get(article.tags[0] ?? "") ?? [];
      const related = Math.max(0, Math.min(RELATED, others.length - 1));
      return articlePage(article, sorted[index + 1], sorted[index - 1], related);
    }),
    ...listPages("home", { name: "", path: "/", articles: sorted }),
    ...tags.flatMap((list) => listPages("tag", list)),
    ...authors.flatMap((list) => listPages("author", list)),
    ...years.map((list) => listPage("archive", list.path, list.name, list.articles, [])),
    indexPage("tags", "/tags/", tags),
    indexPage("authors", "/auteurs/", authors),
    indexPage("archives", "/archives/", years),
    listPage("notFound", "/404.html", "", sorted.slice(0, 5), []),
  ];
  const feed = (path: string, list: readonly GeneratedArticle[]): PlannedFeed => ({
    paths: [`${path}rss.xml`, `${path}atom.xml`],
    articles: list.slice(0, FEED_SIZE),
  });
  return {
    pages,
    feeds: [feed("/", sorted), ...[...tags, ...authors].map((list) => feed(list.path, list.articles))],
    sitemap: sorted.map(pathOf),
  };
}

function articlePage(
  article: GeneratedArticle,
  previous: GeneratedArticle | undefined,
  next: GeneratedArticle | undefined,
  related: number,
): PlannedPage {
  const beside = [previous, next].filter((other) => other !== undefined).map(pathOf);
  const author = `/auteurs/${article.author.id}/`;
  const { disclaimer } = article;
  const shown = disclaimer === "opinion" || disclaimer === "critique" ? DISCLAIMERS[disclaimer] : "";
  const rating = `${String(article.rating).replace(".", ",")} sur 5`;
  return {
    kind: "article",
    path: pathOf(article),
    title: article.title,
    links: [author, ...article.tags.map(pathOfTag), ...beside],
    words: [article.chapo, article.author.name, rating, shown, article.ending],
    articleLinks: beside.length + related,
    hasSections: article.hasSections,
  };
}

interface List {
  readonly name: string;
  readonly path: string;
  readonly articles: readonly GeneratedArticle[];
}

function pagesFromNewest(kind: PageKind, { name, path, articles }: List): PlannedPage[] {
  const count = Math.ceil(articles.length / PAGE_SIZE);
  const address = (number: number) => (number === 1 ? path : `${path}page/${number}/`);
  return Array.from({ length: count }, (_, index) => {
    const beside = [index, index + 2].filter((number) => number >= 1 && number <= count).map(address);
    const shown = articles.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    return listPage(kind, address(index + 1), name, shown, beside);
  });
}

function pagesFromOldest(kind: PageKind, { name, path, articles }: List): PlannedPage[] {
  const count = Math.max(0, Math.floor(articles.length / PAGE_SIZE) - 1);
  const start = articles.length - count * PAGE_SIZE;
  const address = (number: number) => (number > count ? path : `${path}page/${number}/`);
  const older = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const beside = [number + 1, number - 1].filter((other) => other >= 1).map(address);
    const from = start + index * PAGE_SIZE;
    return listPage(kind, address(number), name, articles.slice(from, from + PAGE_SIZE), beside);
  });
  const beside = count > 0 ? [address(count)] : [];
  return [listPage(kind, path, name, articles.slice(0, start), beside), ...older];
}

function listPage(
  kind: PageKind,
  path: string,
  title: string,
  articles: readonly GeneratedArticle[],
  beside: readonly string[],
): PlannedPage {
  const links = [...articles.map(pathOf), ...beside];
  const words = articles.map((article) => article.title);
  return { kind, path, title, links, words, articleLinks: articles.length, hasSections: false };
}

function indexPage(kind: PageKind, path: string, lists: readonly List[]): PlannedPage {
  const links = lists.map((list) => list.path);
  const words = lists.map(({ name }) => name);
  return { kind, path, title: "", links, words, articleLinks: 0, hasSections: false };
}

function group(
  articles: readonly GeneratedArticle[],
  namesOf: (article: GeneratedArticle) => readonly string[],
  path: (name: string) => string,
): List[] {
  const groups = new Map<string, GeneratedArticle[]>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const list = groups.get(name);
      if (list) list.push(article);
      else groups.set(name, [article]);
    }
  }
  return [...groups].map(([name, list]) => ({ name, path: path(name), articles: list }));
}

const pathOfTag = (tag: string) => `/tags/${plain(tag)}/`;

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(" ", "-");
