/** What a worker that reads and renders articles promises the thread that loads the library. */

import type { Slug } from "../../text/slug.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import type { PublishedText } from "../article/published-texts.ts";
import type { BodyRendering, LongTexts } from "../article/rendering.ts";
import type { Folder } from "./folder.ts";

/** An article without any problem, as a worker read it. */
export interface ParsedArticle {
  /** Typeset. */
  readonly fields: ArticleFields;
  readonly slug: Slug;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
}

export interface WorkerRendering {
  readonly rendering: BodyRendering;
  readonly texts: LongTexts;
}

/** What is known once every article is read. */
export interface RenderOrder {
  /** Every published text, by its file as messages name it. */
  readonly published: ReadonlyMap<string, PublishedText>;
  /** The files of the articles that feeds show. */
  readonly syndicated: ReadonlySet<string>;
  /** The files of the articles to render. */
  readonly files: ReadonlySet<string>;
}

/** Files that two threads share: each takes the next one when it is free. */
export interface SharedFiles {
  /** The number of the next file for this thread to read; undefined when all are taken. */
  next(): number | undefined;
  /** What the worker read, by the numbers of the files; waits for it. Files that it cannot handle alone are missing. */
  parsed(): ReadonlyMap<number, ParsedArticle>;
  /** Starts rendering what the worker read. */
  render(order: RenderOrder): void;
  /** An article that the worker rendered; waits for it. Undefined if this thread must render it. */
  rendered(file: string): WorkerRendering | undefined;
  /** Ends the worker. */
  end(): void;
}

export interface ParseWorkers {
  /** Undefined if a worker would not pay off. */
  share(folder: Folder, paths: readonly string[]): SharedFiles | undefined;
}
