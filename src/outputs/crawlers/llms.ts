/** llms.txt: a summary of the journal for language models, and a file a month of a long one. https://llmstxt.org */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import { defaultDisclaimer, type Journal } from "../../content/journal/journal.ts";
import type { Library } from "../../content/library/library.ts";
import { escapeMarkdown, markdownLine, markdownLink } from "../../markdown/print/escape.ts";
import { cutAtWord } from "../../text/cut.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { OwnPage } from "./own-page.ts";

/** How many articles are listed first. */
const RECENT = 50;
/** How many articles are listed in all before older ones get files of their own, which keeps this one under 150 kB. */
const MOST = 100;
/** The longest notes of an entry, in characters. */
const NOTES = 200;
/** The most bytes of each section; the sitemap has every page. */
const SECTION_BYTES = { articles: 60_000, about: 20_000, optional: 60_000 };
/** The section that the format calls "Optional", a fixed name in every language. */
const OPTIONAL_SECTION = "Optional";

/** The articles of one month, newest first, in a file beside llms.txt. */
export class LlmsPart {
  readonly path: SitePath;
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly articles: readonly Article[];

  constructor(path: SitePath, articles: readonly [Article, ...Article[]]) {
    this.path = path;
    this.year = articles[0].date.year;
    this.month = articles[0].date.month;
    this.articles = articles;
  }
}

/** The files of the months, newest first; none while llms.txt lists every article. */
export function llmsParts({ indexable }: Pick<Library, "indexable">, routes: Routes): LlmsPart[] {
  if (indexable.length <= MOST) return [];
  const months = Map.groupBy(indexable, ({ date }) => date.iso.slice(0, 7));
  return [...months].flatMap(([month, [first, ...others]]) =>
    first ? [new LlmsPart(routes.llmsPart(month), [first, ...others])] : [],
  );
}

/**
 * llms.txt: an overview and every article, or the newest ones and links to the files of the months.
 * @param own pages of the site's own templates
 * @param months the files of the months
 */
export function llmsTxt(
  library: Library,
  journal: Journal,
  words: Words,
  routes: Routes,
  own: readonly OwnPage[] = [],
  months: readonly LlmsPart[] = [],
): string {
  const { findable, indexable } = library;
  const summary = journal.description ?? journal.tagline;
  const disclaimer = defaultDisclaimer(journal, true) || undefined;
  const list = (articles: readonly Article[]) =>
    articles.map((article) => articleEntry(article, words, journal, routes));
  const pages = findable.pages.map(({ title, path, description }) =>
    entry(title, routes.absolute(path), description),
  );
  const ownPages = own.map(({ title, path, description }) =>
    entry(title, routes.absolute(routes.written(path)), description),
  );
  const files = months.map(({ path, year, month }) =>
    entry(words.monthTitle(month, year), routes.absolute(path), ""),
  );
  const parts = [
    `# ${markdownLine(journal.title)}`,
    summary && `> ${markdownLine(summary)}`,
    markdownLine(words.crawlers.introduction(journal.publisher.name)),
    disclaimer && markdownLine(disclaimer),
    section(words.crawlers.articles, within(SECTION_BYTES.articles, list(indexable.slice(0, RECENT)))),
    section(words.crawlers.about, within(SECTION_BYTES.about, [...pages, ...ownPages])),
    section(
      OPTIONAL_SECTION,
      within(SECTION_BYTES.optional, files.length > 0 ? files : list(indexable.slice(RECENT))),
      files.length > 0 ? words.crawlers.months : "",
    ),
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}

/** The file of a month. */
export function llmsMonth(
  { year, month, articles }: LlmsPart,
  journal: Journal,
  words: Words,
  routes: Routes,
): string {
  const entries = articles.map((article) => articleEntry(article, words, journal, routes));
  const parts = [
    `# ${markdownLine(`${journal.title} · ${words.monthTitle(month, year)}`)}`,
    markdownLine(words.crawlers.introduction(journal.publisher.name)),
    section(words.crawlers.articles, entries),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Without Markdown copies, a layout of the site may still write this file. */
function articleEntry(
  { title, path, description, date }: Article,
  words: Words,
  { markdownCopies }: Journal,
  routes: Routes,
): string {
  const read = markdownCopies ? routes.markdown(path) : path;
  return entry(title, routes.absolute(read), `${words.date(date)}. ${description}`);
}

function entry(title: string, url: string, notes: string): string {
  const line = (text: string) => escapeMarkdown(text.replace(/\s*[\n\r]+\s*/g, " "));
  return `- ${markdownLink(line(title), url)}${notes && `: ${line(cutAtWord(notes, NOTES))}`}\n`;
}

/** The first entries that fit. */
function within(bytes: number, entries: readonly string[]): string[] {
  let left = bytes;
  const end = entries.findIndex((text) => {
    left -= Buffer.byteLength(text);
    return left < 0;
  });
  return entries.slice(0, end === -1 ? entries.length : end);
}

function section(title: string, items: readonly string[], introduction = ""): string | undefined {
  if (items.length === 0) return undefined;
  const parts = [
    `## ${markdownLine(title)}`,
    introduction && markdownLine(introduction),
    items.join("").trimEnd(),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
