/** The interface between the thread that loads the library and a worker that reads and renders articles. */

import type { Slug } from "../../text/slug.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import type { PublishedText } from "../article/published-texts.ts";
import type { BodyRendering, LongTexts } from "../article/rendering.ts";
import type { Share } from "../library/share.ts";
import type { Folder } from "./folder.ts";

/** An article without problems, as read by a worker. */
export interface ParsedArticle {
  /** Typeset. */
  readonly fields: ArticleFields;
  readonly slug: Slug;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  readonly mayHavePictures: boolean;
}

export interface WorkerRendering {
  readonly rendering: BodyRendering;
  readonly texts: LongTexts;
}

/** The order to render, once every article is read. */
export interface RenderOrder {
  /** Every published text, by file, as in messages. */
  readonly published: ReadonlyMap<string, PublishedText>;
  /** The files of the articles that feeds show. */
  readonly syndicated: ReadonlySet<string>;
  /** The files of the articles to render. */
  readonly files: ReadonlySet<string>;
}

/** Files that two threads share: each takes the next one when it is free. */
export interface SharedFiles {
  /** The number of the next file for this thread; undefined once all are taken. */
  next(): number | undefined;
  /** Waits for the articles read by the worker, by file number; files that it cannot handle alone are missing. Call it once. */
  parsed(): ReadonlyMap<number, ParsedArticle>;
  /** Starts rendering the articles read by the worker. */
  render(order: RenderOrder): void;
  /** Waits for the rendering of an article; undefined if this thread must render it. */
  rendered(file: string): WorkerRendering | undefined;
  /** Ends the worker. */
  end(): void;
}

export interface ParseWorkers {
  /**
   * Undefined if a worker would not pay off.
   * @param part the share of this build: only its texts are rendered
   */
  share(folder: Folder, paths: readonly string[], part?: Share): SharedFiles | undefined;
}
