/** What the front matter of all texts says together: what is published, who signs, which subjects, who is called what. */

import type { ImageRegistry } from "../../images/image-registry.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Slug } from "../../text/slug.ts";
import { claimAddresses } from "../addresses/claims.ts";
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
import { People } from "./people.ts";
import type { Tag } from "./tag.ts";
import { noteTags } from "./tag-notes.ts";
import { TagBook } from "./tags.ts";
import { splitUnpublished, type UnpublishedArticle } from "./unpublished.ts";

export interface IndexOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** Absolute path of the site's folder, in which portraits of authors are. */
  readonly root: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Publishes drafts and articles of the future too. */
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
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** Every published text, by its file. */
  readonly published: ReadonlyMap<string, PublishedText>;
  readonly names: PublishedTexts;
  /** The article that each translation translates, by its file. */
  readonly translations: ReadonlyMap<string, Slug>;
  /** The files of the articles that feeds show. */
  readonly syndicated: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** The moment from which on the same texts give another index, in milliseconds since 1970. */
  readonly end: number;
}

/** Gives the object of an earlier build for an equal one, so that the articles of both share it. */
export interface Shared {
  author(author: Author): Author;
  tag(tag: Tag): Tag;
}

/**
 * @param articles every article that could be read
 * @param pages every free page that could be read
 */
export function indexContent(
  articles: readonly ArticleDraft[],
  pages: readonly PageDraft[],
  { journal, routes, root, now, drafts }: IndexOptions,
  images: ImageRegistry,
  shared: Shared,
): ContentIndex {
  const set = typesetter(journal);
  const problems: Problem[] = claimAddresses([...articles, ...pages], routes);
  const { published, unpublished } = splitUnpublished(articles, { now, drafts }, problems);
  const publishedPages = pages.filter((page) => drafts || !page.fields.draft);
  const tags = new TagBook(
    routes,
    (name) => set(name, journal.language),
    journal.tags,
    (tag) => shared.tag(tag),
  );
  const shown = published.filter(({ fields }) => !isWithdrawn(fields, now));
  noteTags(shown, tags, problems);
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
    published: named,
    names: new PublishedTexts(named, set, unpublishedTexts),
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
