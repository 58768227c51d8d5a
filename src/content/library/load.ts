/**
 * Loads the content of a site, once or again and again: the first load of a session reads everything, later ones only
 * what has changed, and rebuild the articles that depend on it.
 */

import { ImageRegistry, isSameRequest } from "../../images/image-registry.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import { SharedValues } from "../../incremental/shared-values.ts";
import { TracedResults } from "../../incremental/trace.ts";
import { createRenderer } from "../../markdown/renderer.ts";
import { type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import type { Article } from "../article/article.ts";
import { ArticleBuilder } from "../article/article-builder.ts";
import { type ArticleFields, articleSchema, type PageFields, pageSchema } from "../article/article-schema.ts";
import { Bodies, type LinkOf } from "../article/bodies.ts";
import { CompactFields } from "../article/compact-fields.ts";
import { copied, distantDraft, readDistant } from "../article/distant-text.ts";
import { type ArticleDraft, readArticle, readPage } from "../article/draft.ts";
import { buildFreePage } from "../article/free-page-builder.ts";
import type { MadeArticle, MadeArticles, MadePage } from "../article/made-article.ts";
import { switchesOf, typesetter } from "../article/typesetter.ts";
import { type Folder, listFolder } from "../sources/folder.ts";
import type { SharedFiles } from "../sources/parse-worker.ts";
import { type ReadText, readArticles, readText } from "../sources/read-articles.ts";
import { TextFolder } from "../sources/text-folder.ts";
import type { Author } from "./author.ts";
import { buildLibrary, type CheckedLibrary } from "./checked-library.ts";
import { type ContentIndex, indexContent } from "./content-index.ts";
import type { Loaded, LoadOptions } from "./load-options.ts";
import type { Tag } from "./tag.ts";

/** The folders as read. */
interface Read {
  readonly articles: Folder;
  readonly pages: Folder | undefined;
  /** The articles that were read again, before and after; undefined if anything else has changed. */
  readonly rewritten: readonly (readonly [before: ReadArticle, after: ReadArticle])[] | undefined;
  readonly shared: SharedFiles | undefined;
}

type ReadArticle = ReadText<ArticleFields> | undefined;

/** The result of one load. */
interface Content extends CheckedLibrary {
  readonly index: ContentIndex;
  readonly builder: ArticleBuilder;
  /** By file. */
  readonly made: Map<string, MadeArticle>;
  readonly pages: readonly MadePage[];
  /** The clock of the load, in milliseconds since 1970. */
  readonly now: number;
}

export class ContentSession {
  readonly #articles = new TextFolder<ArticleFields>();
  readonly #pages = new TextFolder<PageFields>();
  readonly #made: MadeArticles = new TracedResults();
  readonly #authors = new SharedValues<Author>();
  readonly #tags = new SharedValues<Tag>();
  #images: ImageRegistry | undefined;
  #content: Content | undefined;
  /** Whether the last load was completed. */
  #isComplete = false;

  load(options: LoadOptions): Loaded {
    const changed = this.#isComplete ? options.changed : undefined;
    const before = changed && this.#content;
    this.#isComplete = false;
    this.#content = undefined;
    const areFilesSame = changed !== undefined && [...changed].every((path) => /\.md$/i.test(path));
    if (!areFilesSame) this.#forgetFiles();
    const images = this.#images ?? new ImageRegistry(options.imageCache);
    this.#images = images;
    const read = this.#read(options, changed);
    const remade = before && this.#remake(before, read, options, images);
    if (options.share) {
      options.share.sources = this.#sources();
      options.share.pictures = () => images.digests();
    }
    const content = before && remade ? before : this.#build(read, options, images);
    this.#content = content;
    this.#isComplete = true;
    const { index, library, registry } = content;
    const ignored = [read.articles, read.pages].flatMap(
      (folder) => folder?.ignored.map((path) => `${folder.label}/${path}`) ?? [],
    );
    return {
      library,
      drafts: { articles: index.shown, pages: index.pages },
      unpublished: index.unpublished,
      ignored,
      logo: index.logo,
      images,
      problems: sortProblems(applyRules(this.#problems(content, read), options.journal.rules)),
      registry,
      remade,
    };
  }

  /** Forgets everything that may be made from files other than texts. */
  #forgetFiles(): void {
    this.#images = undefined;
    this.#made.clear();
    this.#authors.clear();
    this.#tags.clear();
  }

  #read(options: LoadOptions, changed: ReadonlySet<string> | undefined): Read {
    const { journal, routes, pages: ofPages, cache, workers, share } = options;
    const list = ({ root, label }: { readonly root: string; readonly label: string }) =>
      listFolder(root, label);
    const { folder, unread, isSame } = this.#articles.update(() => list(options.articles), changed);
    const before = unread.map((path) => this.#articles.text(path));
    const schema = articleSchema(journal);
    const set = typesetter(journal);
    const compact = new CompactFields();
    const { texts, shared } = readArticles(
      folder,
      unread,
      (source, path) => {
        if (share?.hasText(source.file) !== false) return readArticle(source, path, schema, routes);
        const parsed = readDistant(source, schema, journal, set);
        return {
          problems: [],
          ...(parsed && { draft: distantDraft(folder, path, copied(parsed, compact)) }),
        };
      },
      { cache, workers, share },
    );
    this.#articles.add(texts);
    const pages = ofPages && this.#pages.update(() => list(ofPages), changed);
    const freeSchema = pageSchema(journal);
    if (pages)
      this.#pages.add(
        pages.unread.map((path) => [
          path,
          readText(pages.folder, path, (source) => readPage(source, path, freeSchema, routes)),
        ]),
      );
    const areOnlyChanges = isSame && changed?.size === unread.length;
    const rewritten = unread.map((path, at) => [before[at], this.#articles.text(path)] as const);
    return {
      articles: folder,
      pages: pages?.folder,
      rewritten: areOnlyChanges ? rewritten : undefined,
      shared,
    };
  }

  /**
   * Rebuilds the rewritten articles, if only their bodies have changed.
   * @returns undefined if the library must be rebuilt
   */
  #remake(
    before: Content,
    { articles: folder, rewritten }: Read,
    { now, cache, affectsAggregates }: LoadOptions,
    images: ImageRegistry,
  ): readonly Article[] | undefined {
    const { index, builder, problems } = before;
    if (!rewritten || now < before.now || now >= index.end) return undefined;
    const named = new Set([...index.problems, ...problems].map(({ file }) => file));
    const remade: Article[] = [];
    for (const [{ draft: old } = {}, { draft } = {}] of rewritten) {
      const last = draft && this.#made.last(draft.file);
      if (!old || !last || named.has(draft.file) || !isOnlyBody(builder, old, draft)) return undefined;
      images.forget(last.requested);
      const made = builder.article(draft, folder);
      if (cache) draft.textFile.close(folder, draft.path);
      if (!isSameRequest(last.requested, made.requested)) return undefined;
      before.linkCheck.forget(made.article.path);
      before.made.set(draft.file, made);
      remade.push(made.article);
    }
    return affectsAggregates?.(remade) === false ? remade : undefined;
  }

  #build({ articles: folder, pages, shared }: Read, options: LoadOptions, images: ImageRegistry): Content {
    const { journal, routes, now, cache, remarks, share } = options;
    const isOwn = ({ file }: { readonly file: string }) => share?.hasText(file) !== false;
    images.begin();
    const drafts = Array.from(this.#articles.texts(), ({ draft }) => draft ?? []).flat();
    const freePages = pages ? Array.from(this.#pages.texts(), ({ draft }) => draft ?? []).flat() : [];
    const index = indexContent(drafts, freePages, options, images, {
      author: (author) => this.#authors.share(author),
      tag: (tag) => this.#tags.share(tag),
    });
    const { publishedByFile, publishedTexts, syndicated } = index;
    shared?.render({
      published: publishedByFile,
      syndicated,
      files: new Set(index.shown.filter(isOwn).map(({ file }) => file)),
    });
    const renderer = createRenderer({
      typography: switchesOf(journal),
      markdownCopies: journal.markdownCopies,
    });
    const bodies = new Bodies({ renderer, routes, images, cache });
    const building = {
      journal,
      routes,
      images,
      bodies,
      set: typesetter(journal),
      published: publishedTexts,
      remarks,
    };
    const builder = new ArticleBuilder({
      ...building,
      people: index.people,
      tags: index.tags,
      now,
      slugs: index.translations,
      syndicated,
      made: this.#made,
    });
    const made = new Map<string, MadeArticle>();
    for (const draft of index.articles) {
      made.set(draft.file, isOwn(draft) ? builder.article(draft, folder) : builder.distant(draft, folder));
      if (cache || share) draft.textFile.close(folder, draft.path);
    }
    shared?.end();
    this.#made.retain(made);
    const madePages = pages ? index.pages.map((draft) => buildFreePage(draft, pages, building)) : [];
    const checked = buildLibrary(
      Array.from(made.values(), ({ article }) => article),
      madePages.map(({ page }) => page),
      index,
      options,
      isOwn,
    );
    return { ...checked, index, builder, made, pages: madePages, now };
  }

  /** A fingerprint of all texts that can be read, the same on every machine. */
  #sources(): string {
    const texts = [...this.#articles.texts(), ...this.#pages.texts()];
    return fingerprintOf(texts.map(({ draft }) => draft && [draft.file, draft.digest]));
  }

  #problems({ index, made, pages, linkCheck, problems }: Content, read: Read): Problem[] {
    const found = [...index.problems, ...problems];
    for (const folder of [read.articles, read.pages]) found.push(...(folder?.problems ?? []));
    for (const text of this.#articles.texts()) found.push(...text.problems);
    if (read.pages) for (const text of this.#pages.texts()) found.push(...text.problems);
    const links: LinkOf[] = [];
    for (const one of [...made.values(), ...pages]) {
      found.push(...one.problems);
      links.push(...one.links);
    }
    return [...found, ...linkCheck.problems(links)];
  }
}

/** Whether two versions of an article differ at most in their bodies. */
function isOnlyBody(builder: ArticleBuilder, before: ArticleDraft, after: ArticleDraft): boolean {
  return (
    before.slug === after.slug &&
    fingerprintOf(builder.fieldsOf(before)) === fingerprintOf(builder.fieldsOf(after))
  );
}

/** Loads a library once. */
export function loadLibrary(options: LoadOptions): Loaded {
  return new ContentSession().load(options);
}
