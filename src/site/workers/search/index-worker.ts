/** Makes the search index in a thread, so that neither pages nor a save wait for it. */
import { Worker } from "node:worker_threads";
import type { IndexedGroup } from "../../../outputs/search/index-group.ts";
import { type IndexMaker, LocalIndexMaker } from "../../../outputs/search/index-maker.ts";
import type { GroupEntries, IndexedPart } from "../../../outputs/search/index-part.ts";
import type { Filters, FullText } from "../../../outputs/search/search-text.ts";
import { enginePath } from "../../../text/engine-paths.ts";
import type { Language } from "../../../text/language.ts";
import type { SearchOrder, SearchReply, SearchWorkerData } from "./messages.ts";

const THREAD = enginePath("src/site/workers/search/thread.ts");

/** A maker in a thread, or in this one if Node's permission model forbids threads. */
export function startIndexMaker(language: Language): IndexMaker {
  return process.permission?.has("worker") === false
    ? new LocalIndexMaker(language)
    : new IndexWorker(language);
}

class IndexWorker implements IndexMaker {
  readonly #thread: Worker;
  /** Rejects what is being made. */
  #fail: (reason: unknown) => void = () => {};

  constructor(language: Language) {
    const workerData: SearchWorkerData = { language };
    this.#thread = new Worker(THREAD, { workerData });
    this.#thread.on("error", (error) => this.#fail(error));
    this.#thread.on("exit", () => this.#fail(new Error("The thread of the search index has ended.")));
    this.#thread.unref();
  }

  async group(texts: readonly FullText[]): Promise<IndexedGroup> {
    const reply = await this.#ask({ kind: "group", texts });
    if ("group" in reply) return reply.group;
    throw new TypeError("A group was asked for.");
  }

  async part(groups: readonly GroupEntries[], texts: readonly Filters[]): Promise<IndexedPart> {
    const reply = await this.#ask({ kind: "part", groups, texts });
    if ("part" in reply) return reply.part;
    throw new TypeError("A part was asked for.");
  }

  close(): void {
    void this.#thread.terminate();
  }

  /** One order at a time. */
  async #ask(order: SearchOrder): Promise<SearchReply> {
    this.#thread.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#fail = reject;
        this.#thread.once("message", resolve);
        this.#thread.postMessage(order);
      });
    } finally {
      this.#thread.unref();
    }
  }
}
