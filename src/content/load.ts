/**
 * From a folder of Markdown to the library: read every file, give every text its address, then render.
 * Nothing is thrown for what an author wrote: all problems come back together.
 */

import { Album } from "../images/album.ts";
import type { ImageCache } from "../images/cache.ts";
import { createRenderer } from "../markdown/renderer.ts";
import { prepared } from "../observation/observation.ts";
import { type Problem, sortProblems } from "../problems/problem.ts";
import { applyRules } from "../problems/rules.ts";
import type { Source } from "../problems/source.ts";
import { claimAddresses, claimOthers, registryOf, takenAddresses } from "./addresses.ts";
import { isWithdrawn } from "./article.ts";
import { articleSchema } from "./article-schema.ts";
import type { Beside } from "./beside.ts";
import { Bodies } from "./bodies.ts";
import { checkOldAddresses } from "./check-old-addresses.ts";
import { type ArticleDraft, opening, type PageDraft, readArticle, readPage } from "./draft.ts";
import { listFolder } from "./files.ts";
import { type Held, holdBack } from "./held.ts";
import type { Journal } from "./journal.ts";
import type { KeptTexts } from "./kept-texts.ts";
import { Library } from "./library.ts";
import { LinkCheck } from "./link-check.ts";
import { type Logo, readLogo } from "./logo.ts";
import { pageSchema } from "./page-schema.ts";
import { People } from "./people.ts";
import { checkPolicies } from "./policies.ts";
import { type PublishedText, PublishedTexts, type WithheldText } from "./published-texts.ts";
import { readArticles, recallFrom } from "./read-articles.ts";
import { readText, readTexts } from "./read-texts.ts";
import type { Registry } from "./registry.ts";
import { Retouch } from "./retouch.ts";
import type { Routes, SitePath } from "./routes.ts";
import { syndicatedDrafts } from "./syndicated.ts";
import { noteTags } from "./tag-notes.ts";
import { TagBook } from "./tags.ts";
import type { TextMemory } from "./text-memory.ts";
import { resolveTranslations } from "./translations.ts";
import { switchesOf, typesetter } from "./typesetter.ts";
import { Writer } from "./writer.ts";

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
  readonly held: readonly Held[];
  /** Hidden Markdown files, and those that begin with `_`: passed over, and said. */
  readonly ignored: readonly string[];
  /** The publisher's. */
  readonly logo: Logo | undefined;
  /** The pictures, read as far as their first bytes; only decoding them tells whether they are whole. */
  readonly album: Album;
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
  const { keptTexts, memory, remarks } = options;
  const list = ({ root, label }: LoadOptions["articles"]) =>
    memory?.folder(root, label, listFolder) ?? listFolder(root, label);
  const folder = list(options.articles);
  const pagesFolder = options.pages && list(options.pages);
  const read = (source: Source, path: string) => readArticle(source, path, schema, routes);
  const texts = readArticles(folder, read, { keptTexts, memory, beside: options.beside });
  const free = pagesFolder
    ? readTexts(pagesFolder, (source, path) => readPage(source, path, pageSchema, routes), memory)
    : { drafts: [], problems: [] };
  const problems: Problem[] = [...texts.problems, ...free.problems];
  problems.push(...claimAddresses([...texts.drafts, ...free.drafts], routes));

  const { published, held } = holdBack(texts.drafts, options, problems);
  const publishedPages = free.drafts.filter((page) => options.drafts || !page.fields.draft);
  const tags = new TagBook(routes, (name) => set(name, journal.language), journal.tags, memory?.interned);
  const shown = published.filter(({ fields }) => !isWithdrawn(fields, options.now));
  noteTags(shown, tags, problems);
  problems.push(...tags.unused());
  const album = memory?.album(options.imageCache) ?? new Album(options.imageCache);
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
  const writer = new Writer({
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
    const article = writer.article(draft, folder, problems);
    if (keptTexts) draft.textFile.close(opening(folder, draft.path));
    return article;
  });
  texts.shared?.end();
  const pages = pagesFolder ? publishedPages.map((draft) => writer.page(draft, pagesFolder, problems)) : [];
  for (const page of publishedPages) problems.push(...(remarks?.(page) ?? []));
  const library = prepared(() => new Library(articles, pages, journal, routes));
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
      writer,
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
