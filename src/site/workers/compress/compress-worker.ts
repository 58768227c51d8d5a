/**
 * Compresses texts in a thread, while the main thread renders more; in the main thread if Node's permission model forbids
 * threads. What zlib allocates counts for the garbage collector of the thread that calls it, and that of the main thread
 * would go through the whole site each time.
 */
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ConcurrencyLimit } from "../../../incremental/concurrency-limit.ts";
import { CompressedCopies, type CompressionOptions } from "../../../publish/compression/compressed-copies.ts";
import { unpackFailure } from "../system-failure.ts";
import type { CompressOrder, CompressReply, CompressWorkerData } from "./messages.ts";

/** Compiled in the package, source in the repository. */
const THREAD = join(import.meta.dirname, `thread${extname(import.meta.filename)}`);

export class CompressWorker {
  readonly #copies: CompressedCopies | Worker;
  #failure: unknown;

  /** @param givenUp aborted if nothing more may be written */
  constructor(options: CompressionOptions, givenUp: AbortSignal | undefined) {
    if (process.permission?.has("worker") === false) this.#copies = new CompressedCopies(options);
    else {
      const thread = startThread(options, options.limit);
      thread.on("error", (error) => {
        this.#failure = error;
      });
      givenUp?.addEventListener("abort", () => void thread.terminate());
      this.#copies = thread;
    }
  }

  /** @param files absolute paths of complete files */
  begin(files: readonly string[]): void {
    if (this.#copies instanceof Worker) send(this.#copies, { begin: files });
    else this.#copies.begin(files);
  }

  /**
   * Resolves when every text of the finished site has its copies; nothing may be begun afterwards.
   * @throws the system error of a file
   */
  async finish(folder: string): Promise<void> {
    const copies = this.#copies;
    if (!(copies instanceof Worker)) return copies.finish(folder);
    if (this.#failure !== undefined) throw this.#failure;
    copies.ref();
    send(copies, { finish: folder });
    const { failure } = await answerOf(copies);
    await copies.terminate();
    if (failure) throw unpackFailure(failure);
  }
}

function startThread({ cache, now, level }: CompressionOptions, { count }: ConcurrencyLimit): Worker {
  const workerData: CompressWorkerData = { cache, now, level, tasks: count };
  const thread = new Worker(THREAD, { workerData });
  thread.unref();
  return thread;
}

const send = (thread: Worker, order: CompressOrder) => thread.postMessage(order);

function answerOf(thread: Worker): Promise<CompressReply> {
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("The thread that compresses ended before its work did.")));
  });
}
