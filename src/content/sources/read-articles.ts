/** Reads articles: unchanged ones from the cache, the others from their files, some in a worker. */
import type { Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import type { ArticleCache, CachedArticle, CachedBody } from "../article/article-cache.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import { textsInMemory } from "../article/article-text.ts";
import { distantDraft } from "../article/distant-text.ts";
import { cachedDraft, type Draft, type Read } from "../article/draft.ts";
import type { LongTexts } from "../article/rendering.ts";
import type { Share } from "../library/share.ts";
import { type Folder, readSource } from "./folder.ts";
import type { ParsedArticle, ParseWorkers, SharedFiles } from "./parse-worker.ts";

export type ReadSource<Fields> = (source: Source, path: string) => Read<Fields>;

/** A file as read; without a draft if its errors are too serious. */
export interface ReadText<Fields> {
  readonly draft: Draft<Fields> | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadArticlesOptions {
  /** Undefined to read every file. */
  readonly cache: ArticleCache | undefined;
  /** Undefined for no worker; used only with a cache. */
  readonly workers: ParseWorkers | undefined;
  /** The share of this build: other texts are not rendered here. */
  readonly share: Share | undefined;
}

export interface ReadArticles {
  readonly texts: ReadonlyMap<string, ReadText<ArticleFields>>;
  /** The files that a worker reads and will render. */
  readonly shared: SharedFiles | undefined;
}

/** @param paths the files to read, relative to the folder */
export function readArticles(
  folder: Folder,
  paths: readonly string[],
  read: ReadSource<ArticleFields>,
  { cache, workers, share }: ReadArticlesOptions,
): ReadArticles {
  const texts = new Map<string, ReadText<ArticleFields>>();
  const add = (path: string, cached: CachedArticle) =>
    texts.set(path, { draft: cachedDraft(folder, path, cached), problems: cached.problems });
  for (const path of paths) {
    const cached = cache?.recall(folder, path);
    if (cached) add(path, cached);
  }
  const missing = paths.filter((path) => !texts.has(path));
  const shared = cache && workers?.share(folder, missing, share);
  const taken = new Set<number>();
  for (let number = shared?.next(); shared && number !== undefined; number = shared.next()) {
    taken.add(number);
    const path = missing[number] ?? "";
    texts.set(path, readText(folder, path, read));
  }
  const parsed = shared?.parsed();
  for (const [number, path] of missing.entries()) {
    const other = parsed?.get(number);
    const file = `${folder.label}/${path}`;
    if (other && share?.hasText(file) === false)
      texts.set(path, { draft: distantDraft(folder, path, other), problems: [] });
    else if (shared && other) add(path, workerArticle(file, other, shared));
    else if (!taken.has(number)) texts.set(path, readText(folder, path, read));
  }
  return { texts, shared };
}

export function readText<Fields>(folder: Folder, path: string, read: ReadSource<Fields>): ReadText<Fields> {
  const file = readSource(folder, path);
  if ("problem" in file) return { draft: undefined, problems: [file.problem] };
  const { draft, problems } = read(file.source, path);
  return { draft, problems };
}

/** An article read by a worker, whose body is awaited lazily. */
function workerArticle(file: string, parsed: ParsedArticle, shared: SharedFiles): CachedArticle {
  const body = () => {
    const rendered = shared.rendered(file);
    return rendered && new WorkerBody(rendered.rendering, rendered.texts);
  };
  return { ...parsed, problems: [], remarks: [], body };
}

class WorkerBody implements CachedBody {
  readonly rendering: CachedBody["rendering"];
  #texts: LongTexts | undefined;

  constructor(rendering: CachedBody["rendering"], texts: LongTexts) {
    this.rendering = rendering;
    this.#texts = texts;
  }

  texts(render: () => LongTexts) {
    return textsInMemory(this.#texts ?? render());
  }

  takeFresh(): LongTexts | undefined {
    const texts = this.#texts;
    this.#texts = undefined;
    return texts;
  }
}
