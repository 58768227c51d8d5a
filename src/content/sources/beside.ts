/** Articles that are read and rendered beside the main thread, as the loading of the library asks for them. */

import type { Slug } from "../../text/slug.ts";
import type { ArticleFields } from "../article/article-schema.ts";
import type { PublishedText } from "../article/published-texts.ts";
import type { Folder } from "./folder.ts";
import type { KeptRendering, LongTexts } from "./kept-texts.ts";

/** An article of which nothing is to be told, read beside. */
export interface ReadBeside {
  /** Set as the reader sees them. */
  readonly fields: ArticleFields;
  readonly slug: Slug;
  /** SHA-256 of the file. */
  readonly hash: string;
}

export interface RenderedBeside {
  readonly rendering: KeptRendering;
  readonly texts: LongTexts;
}

/** What is known once every article is read. */
export interface RenderOrder {
  /** Every published text, by its file as messages name it. */
  readonly published: ReadonlyMap<string, PublishedText>;
  /** The files whose articles feeds show. */
  readonly syndicated: ReadonlySet<string>;
  /** The files whose articles are to be rendered. */
  readonly files: ReadonlySet<string>;
}

/** Files that two threads share: each takes the next one when it is free. */
export interface SharedReading {
  /** The number of the next file that the main thread reads itself; undefined when all are taken. */
  next(): number | undefined;
  /** What the other thread read, by the numbers of the files; waits for it. What it cannot settle alone is not there. */
  others(): ReadonlyMap<number, ReadBeside>;
  /** Begins to render what the other thread read. */
  render(order: RenderOrder): void;
  /** An article that it rendered; waits for it. Undefined where the main thread has to. */
  rendered(file: string): RenderedBeside | undefined;
  /** Nothing more will be asked. */
  end(): void;
}

export interface Beside {
  /** Undefined where it is not worth it. */
  share(folder: Folder, paths: readonly string[]): SharedReading | undefined;
}
