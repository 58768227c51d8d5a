/** What makes groups and parts: this thread, or another one. */
import type { Language } from "../../text/language.ts";
import { GroupIndexer, type IndexedGroup } from "./index-group.ts";
import { type GroupEntries, type IndexedPart, indexPart } from "./index-part.ts";
import type { Filters, FullText } from "./search-text.ts";
import { stemmerOf } from "./stemmers.ts";

export interface IndexMaker {
  group(texts: readonly FullText[]): Promise<IndexedGroup>;
  part(groups: readonly GroupEntries[], texts: readonly Filters[]): Promise<IndexedPart>;
  /** Ends its thread; what it is making is lost. */
  close(): void;
}

/** Makes everything in this thread. */
export class LocalIndexMaker implements IndexMaker {
  readonly #indexer: Promise<GroupIndexer>;

  constructor(language: Language) {
    this.#indexer = stemmerOf(language).then((stemmer) => new GroupIndexer(language, stemmer));
  }

  async group(texts: readonly FullText[]): Promise<IndexedGroup> {
    return (await this.#indexer).index(texts);
  }

  async part(groups: readonly GroupEntries[], texts: readonly Filters[]): Promise<IndexedPart> {
    return indexPart(groups, texts);
  }

  close(): void {}
}
