/** What both Eleventy sites share: Markdown, collections, French words. */
import markdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import { List, pagesOf } from "./lists.js";
import { slug } from "./words.js";

const PAGE_SIZE = 20;

export function setUp(eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ static: "/" });
  eleventyConfig.setLibrary(
    "md",
    markdownIt({ html: true, typographer: true, quotes: "«»‘’" }).use(anchor, { slugify: slug }),
  );
  eleventyConfig.addCollection("articles", (api) => library(api).articles);
  eleventyConfig.addCollection("byTag", (api) => library(api).tags);
  eleventyConfig.addCollection("byAuthor", (api) => library(api).authors);
  eleventyConfig.addCollection("byYear", (api) => library(api).years);
  eleventyConfig.addCollection("tagPages", (api) =>
    library(api).tags.flatMap((list) => pagesOf(list, PAGE_SIZE)),
  );
  eleventyConfig.addCollection("authorPages", (api) =>
    library(api).authors.flatMap((list) => pagesOf(list, PAGE_SIZE)),
  );
}

export const DIRECTORIES = { input: ".", includes: "_includes", output: "_site" };

const libraries = new WeakMap();
let current;

/** The articles, newest first, and their lists; made once a build. */
function library(api) {
  const known = libraries.get(api);
  if (known) return known;
  const articles = api.getFilteredByGlob("articles/**/*.md").reverse();
  const tags = grouped(
    articles,
    (article) => article.data.tags,
    (name) => `/tags/${slug(name)}/`,
  );
  const authors = grouped(
    articles,
    (article) => [article.data.author],
    (id) => `/auteurs/${id}/`,
    (id) => articles[0].data.authors[id],
  );
  const years = grouped(
    articles,
    (article) => [String(article.date.getUTCFullYear())],
    (year) => `/archives/${year}/`,
  );
  years.reverse();
  const rank = new Map(articles.map(({ url }, index) => [url, index]));
  const byTag = new Map(tags.map((list) => [list.key, list]));
  current = { articles, tags, authors, years, rank, byTag };
  libraries.set(api, current);
  return current;
}

function grouped(articles, keysOf, urlOf, nameOf = (key) => key) {
  const groups = new Map();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return [...groups]
    .map(([key, items]) => new List(key, nameOf(key), urlOf(key), items))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}

export const articlesOf = () => current.articles;

/** The articles published just before and just after. */
export function neighbours(url) {
  const rank = current.rank.get(url);
  return { previous: current.articles[rank + 1], next: current.articles[rank - 1] };
}

/** Three others of the first tag. */
export function related(url, [first]) {
  const { items } = current.byTag.get(first);
  return items
    .slice(0, 4)
    .filter((item) => item.url !== url)
    .slice(0, 3);
}
