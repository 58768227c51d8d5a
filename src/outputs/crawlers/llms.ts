/** llms.txt: a summary of the journal for language models. https://llmstxt.org */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import { defaultDisclaimer, type Journal } from "../../content/journal/journal.ts";
import type { Library } from "../../content/library/library.ts";
import { escapeMarkdown, markdownLine, markdownLink } from "../../markdown/print/escape.ts";
import type { Words } from "../../text/locales/site-words.ts";
import type { OwnPage } from "./own-page.ts";

/**
 * How many articles are listed first; older ones go into the section that the format calls "Optional", a
 * fixed name in every language.
 */
const RECENT = 50;
const OPTIONAL_SECTION = "Optional";

/** @param own pages of the site's own templates */
export function llmsTxt(
  library: Library,
  journal: Journal,
  words: Words,
  routes: Routes,
  own: readonly OwnPage[] = [],
): string {
  const { findable, indexable } = library;
  const summary = journal.description ?? journal.tagline;
  // Without Markdown copies, a layout of the site may still write this file.
  const read = (path: SitePath) => (journal.markdownCopies ? routes.markdown(path) : path);
  const disclaimer = defaultDisclaimer(journal, true) || undefined;
  const articles = indexable.map(({ title, path, description, date }) =>
    entry(title, routes.absolute(read(path)), `${words.date(date)}. ${description}`),
  );
  const pages = findable.pages.map(({ title, path, description }) =>
    entry(title, routes.absolute(path), description),
  );
  const ownPages = own.map(({ title, path, description }) =>
    entry(title, routes.absolute(routes.written(path)), description),
  );
  const parts = [
    `# ${markdownLine(journal.title)}`,
    summary && `> ${markdownLine(summary)}`,
    markdownLine(words.crawlers.introduction(journal.publisher.name)),
    disclaimer && markdownLine(disclaimer),
    section(words.crawlers.articles, articles.slice(0, RECENT)),
    section(words.crawlers.about, [...pages, ...ownPages]),
    section(OPTIONAL_SECTION, articles.slice(RECENT)),
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}

function entry(title: string, url: string, notes: string): string {
  const line = (text: string) => escapeMarkdown(text.replace(/\s*[\n\r]+\s*/g, " "));
  return `- ${markdownLink(line(title), url)}${notes && `: ${line(notes)}`}\n`;
}

function section(title: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `## ${markdownLine(title)}\n\n${items.join("").trimEnd()}`;
}
