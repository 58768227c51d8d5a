/** An article as Markdown, for readers without a browser: everything that its page says. */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Article } from "../../content/article/article.ts";
import { escapeMarkdown, guardLines, markdownLine, markdownLink } from "../../markdown/print/escape.ts";
import { markdownPieces } from "../../markdown/print/inline.ts";
import { list } from "../../text/list.ts";
import type { Words } from "../../text/locales/site-words.ts";

/** Renders the Markdown copy of articles. */
export class MarkdownCopy {
  readonly path: SitePath;
  readonly article: Article;

  constructor(path: SitePath, article: Article) {
    this.path = path;
    this.article = article;
  }
}

export function markdownCopy(article: Article, words: Words, routes: Routes): string {
  const { chapo, disclosure, rating, emphasis } = article;
  const parts = [
    `# ${guardLines(markdownPieces(emphasis?.title, article.title))}`,
    chapo && `> ${guardLines(markdownPieces(emphasis?.chapo, chapo))}`,
    byline(article, words),
    `${words.crawlers.address}${words.colon} <${routes.absolute(article.path)}>`,
    article.disclaimer && labelled(words.disclaimer, article.disclaimer, words),
    disclosure && labelled(words.disclosure, disclosure, words),
    rating && markText(rating, words),
    opening(article, words, routes),
    article.markdown,
    section(
      words.sources,
      article.sources.map((source) => sourceText(source, words)),
    ),
    section(
      words.corrections,
      article.corrections.map(
        ({ date, text }) => `${words.date(date)}${words.colon} ${escapeMarkdown(line(text))}`,
      ),
    ),
    section(
      words.tags,
      article.tags.map(({ name }) => markdownLine(name)),
    ),
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
}

function byline({ genre, authors, date, updated }: Article, words: Words): string {
  const names = list(
    authors.map(({ name }) => name),
    words.language,
  );
  const parts = [
    words.genres[genre],
    `${words.by} ${escapeMarkdown(line(names))}`,
    words.date(date),
    updated && `${words.updatedOn} ${words.date(updated)}`,
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

function opening({ picture, emphasis }: Article, words: Words, routes: Routes): string | undefined {
  if (!picture) return undefined;
  const { image, src, alt, caption, credit } = picture;
  const url = image ? routes.absolute(routes.image(image.fallback)) : routes.absoluteOf(src);
  const shown = `!${markdownLink(escapeMarkdown(line(alt)), url)}`;
  const below = [
    caption && guardLines(markdownPieces(emphasis?.caption, caption)),
    credit && `${words.credit}${words.colon} ${escapeMarkdown(line(credit))}`,
  ];
  return [shown, ...below].filter((part) => part).join("\n\n");
}

function markText({ value, best, subject }: NonNullable<Article["rating"]>, words: Words): string {
  const mark = `**${escapeMarkdown(words.ratingLabel(value, best))}**`;
  if (!subject) return mark;
  const name = escapeMarkdown(line(subject.name));
  return `${mark}\n\n${words.ratingSubject}${words.colon} ${subject.url ? markdownLink(name, subject.url) : name}`;
}

function sourceText({ title, url, publisher, date }: Article["sources"][number], words: Words): string {
  const name = url ? markdownLink(escapeMarkdown(line(title)), url) : markdownLine(title);
  const shown = typeof date === "object" ? words.date(date) : date;
  const more = [publisher, shown].filter((part) => part !== undefined);
  return [name, ...more.map((part) => escapeMarkdown(line(part)))].join(", ");
}

function labelled(label: string, text: string, words: Words): string {
  return `**${label}**${words.colon} ${escapeMarkdown(line(text))}`;
}

function section(title: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `## ${title}\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

const line = (text: string) => text.replace(/\s*[\n\r]+\s*/g, " ");
