/**
 * A library that was loaded, for the builds after it: where nothing but the bodies of some articles has changed, those
 * are put into it, and all else of it stays. Whatever it is not sure of is left to a library that is made anew.
 */
import type { ImageRegistry, Recorded } from "../../images/image-registry.ts";
import { fingerprintOf } from "../../incremental/fingerprint.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Article } from "../article/article.ts";
import type { ArticleBuilder } from "../article/article-builder.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import type { Bodies, LinkOf } from "../article/bodies.ts";
import { type ArticleDraft, opening } from "../article/draft.ts";
import type { LinkCheck } from "../article/link-check.ts";
import type { Folder } from "./folder.ts";
import type { ReadDraft, TextMemory } from "./text-memory.ts";

export interface RetouchParts {
  readonly folder: Folder;
  /** Reads an article again. */
  readonly read: (path: string) => ReadDraft<ArticleFields>;
  readonly builder: ArticleBuilder;
  readonly bodies: Bodies;
  readonly album: ImageRegistry;
  readonly memory: TextMemory;
  readonly linkCheck: LinkCheck;
  readonly drafts: readonly ArticleDraft[];
  readonly articles: readonly Article[];
  /** All that was wrong with the library, and what of it was wrong with links. */
  readonly problems: readonly Problem[];
  readonly deadLinks: readonly Problem[];
  /** The clock of the build that made the library, in milliseconds since 1970. */
  readonly now: number;
}

export class Retouch {
  readonly #parts: RetouchParts;
  readonly #drafts: Map<string, ArticleDraft>;
  readonly #articles: ReadonlyMap<string, Article>;
  /** By the file that they stand in. */
  readonly #links: Map<string, readonly LinkOf[]>;
  readonly #faulty: ReadonlySet<string>;
  /** The moment from which on the same texts make another library. */
  readonly #end: number;

  constructor(parts: RetouchParts) {
    const { drafts, articles, problems, bodies, now } = parts;
    this.#parts = parts;
    this.#drafts = new Map(drafts.map((draft) => [draft.path, draft]));
    this.#articles = new Map(articles.map((article) => [article.file, article]));
    this.#links = Map.groupBy(bodies.links.splice(0), ({ draft }) => draft.file);
    bodies.keepers.splice(0);
    this.#faulty = new Set(problems.map(({ file }) => file));
    this.#end = drafts
      .flatMap(({ fields: { date, expires, withdrawn } }) => [date, expires, withdrawn?.date])
      .reduce(
        (end, moment) => (moment && moment.epoch > now ? Math.min(end, moment.epoch) : end),
        Number.POSITIVE_INFINITY,
      );
  }

  /**
   * Puts what has changed since the last build into the library.
   * @param now the clock of this build, in milliseconds since 1970
   * @returns the articles that may be others than they were; undefined where a library must be made anew
   */
  apply(now: number): readonly Article[] | undefined {
    if (now < this.#parts.now || now >= this.#end) return undefined;
    const { memory, folder } = this.#parts;
    const articles: Article[] = [];
    for (const path of memory.rewritten(folder) ?? [undefined]) {
      const article = path === undefined ? undefined : this.#put(path);
      if (!article) return undefined;
      articles.push(article);
    }
    memory.settle();
    return articles;
  }

  #put(path: string): Article | undefined {
    const { memory, folder, read, builder, album, bodies } = this.#parts;
    const old = this.#drafts.get(path);
    const before = old && memory.made(old.file);
    const article = old && this.#articles.get(old.file);
    if (!before || !article || this.#faulty.has(old.file)) return undefined;
    const { draft, problems } = memory.read(folder, path, () => read(path));
    if (!draft || problems.length > 0 || !this.#isOnlyOfBody(old, draft)) return undefined;
    const found: Problem[] = [];
    const made = builder.article(draft, folder, found);
    const links = bodies.links.splice(0);
    const keepers = bodies.keepers.splice(0);
    const after = memory.made(old.file);
    if (!after || found.length > 0 || !isSameAsked(before.pictures, after.pictures)) return undefined;
    const hasMovedAnchors = fingerprintOf(article.headings) !== fingerprintOf(made.headings);
    album.forget(before.pictures);
    article.replaceValues(made);
    memory.keep(draft, { ...after, article });
    this.#drafts.set(path, draft);
    this.#links.set(old.file, links);
    if (!this.#areSound(links, hasMovedAnchors ? article : undefined)) return undefined;
    for (const { keep } of keepers) keep();
    draft.textFile.close(opening(folder, path));
    return article;
  }

  /** Whether two states of a text can only differ in its body. */
  #isOnlyOfBody(before: ArticleDraft, after: ArticleDraft): boolean {
    const { builder } = this.#parts;
    return (
      before.slug === after.slug &&
      fingerprintOf(builder.fieldsOf(before)) === fingerprintOf(builder.fieldsOf(after))
    );
  }

  #linksTo({ path }: Article): LinkOf[] {
    const isThere = (target: string) => target === path || `${target}/` === path;
    return [...this.#links.values()].flatMap((links) => links.filter((link) => isThere(link.path)));
  }

  /**
   * @param links those of a text that was put in
   * @param moved its article, where others may have led to anchors of it
   */
  #areSound(links: readonly LinkOf[], moved: Article | undefined): boolean {
    const { linkCheck, deadLinks } = this.#parts;
    if (!moved) return linkCheck.problems(links).length === 0;
    linkCheck.forget(moved.path);
    // What was dead may have come to life.
    return deadLinks.length === 0 && linkCheck.problems([...links, ...this.#linksTo(moved)]).length === 0;
  }
}

/** Whether the same files were asked of the same pictures. */
function isSameAsked(before: Recorded, after: Recorded): boolean {
  const files = ({ orders }: Recorded) => new Set(orders.map(({ variant }) => variant.file));
  const pictures = ({ uses }: Recorded) => new Set(uses.map(({ image }) => image));
  return isSameSet(files(before), files(after)) && isSameSet(pictures(before), pictures(after));
}

function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
