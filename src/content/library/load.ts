/**
 * From a folder of Markdown to the library: read every file, give every text its address, then render.
 * Nothing is thrown for what an author wrote: all problems come back together.
 */

import type { ImageCache } from "../../images/cache.ts";
import { ImageRegistry } from "../../images/image-registry.ts";
import { buildAggregate } from "../../incremental/tracking.ts";
import { createRenderer } from "../../markdown/renderer.ts";
import { type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import type { Source } from "../../problems/source.ts";
import { checkOldAddresses } from "../addresses/check-old-addresses.ts";
import { claimAddresses, claimOthers, registryOf, takenAddresses } from "../addresses/claims.ts";
import type { Registry } from "../addresses/registry.ts";
import type { Routes, SitePath } from "../addresses/routes.ts";
import { isWithdrawn } from "../article/article.ts";
import { ArticleBuilder } from "../article/article-builder.ts";
import { articleSchema, pageSchema } from "../article/article-schema.ts";
import { Bodies } from "../article/bodies.ts";
import { type ArticleDraft, opening, type PageDraft, readArticle, readPage } from "../article/draft.ts";
import { LinkCheck } from "../article/link-check.ts";
import { type PublishedText, PublishedTexts, type WithheldText } from "../article/published-texts.ts";
import { syndicatedDrafts } from "../article/syndicated.ts";
import { resolveTranslations } from "../article/translations.ts";
import { switchesOf, typesetter } from "../article/typesetter.ts";
import type { Journal } from "../journal/journal.ts";
import { type Logo, readLogo } from "../journal/logo.ts";
import { checkPolicies } from "../journal/policies.ts";
import type { Beside } from "../sources/beside.ts";
import { listFolder } from "../sources/folder.ts";
import type { KeptTexts } from "../sources/kept-texts.ts";
import { readArticles, recallFrom } from "../sources/read-articles.ts";
import { readText, readTexts } from "../sources/read-texts.ts";
import { Retouch } from "../sources/retouch.ts";
import type { TextMemory } from "../sources/text-memory.ts";
import { Library } from "./library.ts";
import { People } from "./people.ts";
import { noteTags } from "./tag-notes.ts";
import { TagBook } from "./tags.ts";
import { holdBack, type UnpublishedArticle } from "./unpublished.ts";

export interface LoadOptions {
  readonly journal: Journal;
  readonly routes: Routes;
  /** Absolute path of the site's folder, in which portraits of authors are. */
  readonly root: string;
  /** Where pictures of earlier runs are remembered. */
  readonly imageCache?: ImageCache;
  /** Folders as absolute path and as messages name them. */
  readonly articles: { readonly root: string; readonly label: string };
  /** Free pages; undefined when the site has none. */
  readonly pages: { readonly root: string; readonly label: string } | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Publishes drafts and articles of the future too. */
  readonly drafts: boolean;
  /** Articles of earlier builds; undefined where every file is read and rendered. */
  readonly keptTexts?: KeptTexts;
  /** Reads and renders some of the articles beside; asked for only where they are kept. */
  readonly beside?: Beside;
  /** What this process knows from the build before. */
  readonly memory?: TextMemory;
  /** What else is to be told of each text that is published. */
  readonly remarks?: (draft: ArticleDraft | PageDraft) => readonly Problem[];
}

/** The texts of the library as their authors wrote them, withdrawn ones left out. */
export interface Drafts {
  readonly articles: readonly ArticleDraft[];
  readonly pages: readonly PageDraft[];
}

export interface Loaded {
  readonly library: Library;
  readonly drafts: Drafts;
  readonly held: readonly UnpublishedArticle[];
  /** Hidden Markdown files, and those that begin with `_`: passed over, and said. */
  readonly ignored: readonly string[];
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** The pictures, read as far as their first bytes; only decoding them tells whether they are whole. */
  readonly album: ImageRegistry;
  readonly problems: readonly Problem[];
  /** What is published, by address. */
  readonly registry: Registry;
  /** For the builds after it; undefined where each stands for itself. */
  readonly retouch: Retouch | undefined;
}

export function loadLibrary(options: LoadOptions): Loaded {
  const { journal, routes } = options;
  const set = typesetter(journal);
  const namedAt = (path: SitePath, { file, fields: { title, lang } }: ArticleDraft | PageDraft) =>
    [file, { path, title, language: lang ?? journal.language }] as const;
  const schema = articleSchema(journal);
  const freeSchema = pageSchema(journal);
  const { keptTexts, memory, remarks } = options;
  const list = ({ root, label }: LoadOptions["articles"]) =>
    memory?.folder(root, label, listFolder) ?? listFolder(root, label);
  const folder = list(options.articles);
  const pagesFolder = options.pages && list(options.pages);
  const read = (source: Source, path: string) => readArticle(source, path, schema, routes);
  const texts = readArticles(folder, read, { keptTexts, memory, beside: options.beside });
  const free = pagesFolder
    ? readTexts(pagesFolder, (source, path) => readPage(source, path, freeSchema, routes), memory)
    : { drafts: [], problems: [] };
  const problems: Problem[] = [...texts.problems, ...free.problems];
  problems.push(...claimAddresses([...texts.drafts, ...free.drafts], routes));

  const { published, held } = holdBack(texts.drafts, options, problems);
  const publishedPages = free.drafts.filter((page) => options.drafts || !page.fields.draft);
  const tags = new TagBook(routes, (name) => set(name, journal.language), journal.tags, memory?.interned);
  const shown = published.filter(({ fields }) => !isWithdrawn(fields, options.now));
  noteTags(shown, tags, problems);
  problems.push(...tags.unused());
  const album = memory?.album(options.imageCache) ?? new ImageRegistry(options.imageCache);
  const people = new People(journal, routes, album, options.root, memory?.interned);
  const { logo, problems: noLogo } = readLogo(journal, album, options.root);
  problems.push(...people.problems, ...noLogo);
  const named = new Map<string, PublishedText>([
    ...published.map((draft) => namedAt(routes.article(draft.slug), draft)),
    ...publishedPages.map((draft) => namedAt(routes.page(draft.slug), draft)),
  ]);
  const withheld = new Map<string, WithheldText>();
  for (const draft of [...texts.drafts, ...free.drafts]) {
    const [file, text] = namedAt(routes.article(draft.slug), draft);
    if (!named.has(file)) withheld.set(file, { ...text, why: draft.fields.draft ? "draft" : "future" });
  }
  const filesOf = (list: Iterable<ArticleDraft>) => new Set([...list].map(({ file }) => file));
  const syndicated = filesOf(syndicatedDrafts(published, tags, journal, options.now));
  texts.shared?.render({ published: named, syndicated, files: filesOf(shown) });
  const renderer = createRenderer({ typography: switchesOf(journal), copies: journal.markdownCopies });
  const bodies = new Bodies({ renderer, routes, album, keptTexts });
  const builder = new ArticleBuilder({
    journal,
    routes,
    people,
    album,
    tags,
    bodies,
    set,
    now: options.now,
    published: new PublishedTexts(named, set, withheld),
    slugs: resolveTranslations(published, problems),
    syndicated,
    keptTexts,
    memory,
    remarks,
  });
  const articles = published.map((draft) => {
    const article = builder.article(draft, folder, problems);
    if (keptTexts) draft.textFile.close(opening(folder, draft.path));
    return article;
  });
  texts.shared?.end();
  const pages = pagesFolder ? publishedPages.map((draft) => builder.page(draft, pagesFolder, problems)) : [];
  for (const page of publishedPages) problems.push(...(remarks?.(page) ?? []));
  const library = buildAggregate(() => new Library(articles, pages, journal, routes));
  const linkCheck = new LinkCheck(library, routes);
  const deadLinks = linkCheck.problems(bodies.links);
  problems.push(...deadLinks);
  problems.push(...checkPolicies(journal, library));
  const registry = registryOf([...published, ...publishedPages], library, journal, routes, problems);
  const old = checkOldAddresses({ journal, library, routes, taken: () => takenAddresses(registry, routes) });
  problems.push(...old, ...claimOthers(registry, library, old));
  const faulty = new Set(problems.map(({ file }) => file));
  for (const { file, keep } of bodies.keepers) if (!faulty.has(file)) keep();
  const ignored = [folder, pagesFolder].flatMap(
    (one) => one?.ignored.map((path) => `${one.label}/${path}`) ?? [],
  );
  const told = sortProblems(applyRules(problems, journal.rules));
  const drafts = { articles: shown, pages: publishedPages };
  memory?.settle();
  const isResident = memory && keptTexts && options.drafts;
  const retouch =
    isResident &&
    new Retouch({
      folder,
      read: (path) => readText(folder, path, read, recallFrom(keptTexts, folder)),
      builder,
      bodies,
      album,
      memory,
      linkCheck,
      drafts: published,
      articles,
      problems,
      deadLinks,
      now: options.now,
    });
  return {
    library,
    drafts,
    held,
    ignored,
    logo,
    album,
    problems: told,
    registry,
    retouch: retouch || undefined,
  };
}
