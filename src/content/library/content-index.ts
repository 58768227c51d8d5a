/** The index of the front matter of all texts: published ones, authors, tags, names. */

import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import { slugsUsedTwice } from "../addresses/claims.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import { isWithdrawn } from "../article/article.ts";
import type { ArticleDraft, PageDraft } from "../article/draft.ts";
import { type PublishedText, PublishedTexts, type UnpublishedText } from "../article/published-texts.ts";
import { syndicatedDrafts } from "../article/syndicated.ts";
import { resolveTranslations } from "../article/translations.ts";
import { typesetter } from "../article/typesetter.ts";
import type { Journal } from "../journal/journal.ts";
import { type Logo, readLogo } from "../journal/logo.ts";
import type { Author } from "./author.ts";
import { collectTags } from "./collect-tags.ts";
import { People } from "./people.ts";
import type { Tag } from "./tag.ts";
import { TagBook } from "./tags.ts";
import { splitUnpublished, type UnpublishedArticle } from "./unpublished.ts";

export interface IndexOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** Absolute path of the site's folder, with the portraits of authors. */
  readonly root: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Whether drafts and future articles are published too. */
  readonly drafts: boolean;
}

export interface ContentIndex {
  readonly articles: readonly ArticleDraft[];
  readonly pages: readonly PageDraft[];
  /** The published articles that are not withdrawn. */
  readonly shown: readonly ArticleDraft[];
  readonly unpublished: readonly UnpublishedArticle[];
  readonly tags: TagBook;
  readonly people: People;
  /** The publisher's logo. */
  readonly logo: Logo | undefined;
  /** Every published text, by its file. */
  readonly publishedByFile: ReadonlyMap<string, PublishedText>;
  readonly publishedTexts: PublishedTexts;
  /** The slug of the original of each translation, by the file of the translation. */
  readonly translations: ReadonlyMap<string, Slug>;
  /** The files of the articles that feeds show. */
  readonly syndicated: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** The moment from which the same texts have another index, in milliseconds since 1970. */
  readonly end: number;
}

/** Returns the object of an earlier load if it is equal, so that the articles of both share it. */
export interface Shared {
  author(author: Author): Author;
  tag(tag: Tag): Tag;
}

/**
 * @param articles all articles that could be read
 * @param pages all free pages that could be read
 */
export function indexContent(
  articles: readonly ArticleDraft[],
  pages: readonly PageDraft[],
  { journal, routes, root, now, drafts }: IndexOptions,
  images: ImageRegistry,
  shared: Shared,
): ContentIndex {
  const set = typesetter(journal);
  const problems: Problem[] = slugsUsedTwice([...articles, ...pages], routes);
  const { published, unpublished } = splitUnpublished(articles, { now, drafts }, problems);
  const publishedPages = pages.filter((page) => drafts || !page.fields.draft);
  const tags = new TagBook(
    routes,
    (name) => set(name, journal.language),
    journal.tags,
    (tag) => shared.tag(tag),
  );
  const shown = published.filter(({ fields }) => !isWithdrawn(fields, now));
  collectTags(shown, tags, problems);
  problems.push(...tags.unused());
  const people = new People(journal, routes, images, root, (author) => shared.author(author));
  const { logo, problems: ofLogo } = readLogo(journal, images, root);
  problems.push(...people.problems, ...ofLogo);
  const namedAt = (path: SitePath, { file, fields: { title, lang } }: ArticleDraft | PageDraft) =>
    [file, { path, title, language: lang ?? journal.language }] as const;
  const named = new Map<string, PublishedText>([
    ...published.map((draft) => namedAt(routes.article(draft.slug), draft)),
    ...publishedPages.map((draft) => namedAt(routes.page(draft.slug), draft)),
  ]);
  const unpublishedTexts = new Map<string, UnpublishedText>();
  for (const draft of [...articles, ...pages]) {
    const [file, text] = namedAt(routes.article(draft.slug), draft);
    if (!named.has(file))
      unpublishedTexts.set(file, { ...text, why: draft.fields.draft ? "draft" : "future" });
  }
  const translations = resolveTranslations(published, problems);
  const syndicated = syndicatedDrafts(published, tags, journal, now);
  return {
    articles: published,
    pages: publishedPages,
    shown,
    unpublished,
    tags,
    people,
    logo,
    publishedByFile: named,
    publishedTexts: new PublishedTexts(named, set, unpublishedTexts),
    translations,
    syndicated: new Set([...syndicated].map(({ file }) => file)),
    problems,
    end: nextMoment(articles, now),
  };
}

/** The first moment after `now` at which an article appears, expires or is withdrawn. */
function nextMoment(articles: readonly ArticleDraft[], now: number): number {
  return articles
    .flatMap(({ fields: { date, expires, withdrawn } }) => [date, expires, withdrawn?.date])
    .reduce(
      (end, moment) => (moment && moment.epoch > now ? Math.min(end, moment.epoch) : end),
      Number.POSITIVE_INFINITY,
    );
}
