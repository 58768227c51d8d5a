/** One worker that shares the articles of a large site with the main thread. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { CompactFields } from "../../../content/article/compact-fields.ts";
import type { Journal } from "../../../content/journal/journal.ts";
import type { Share } from "../../../content/library/share.ts";
import type { Folder } from "../../../content/sources/folder.ts";
import type {
  ParsedArticle,
  ParseWorkers,
  RenderOrder,
  SharedFiles,
  WorkerRendering,
} from "../../../content/sources/parse-worker.ts";
import { enginePath } from "../../../text/engine-paths.ts";
import { growHeapsSlowly } from "../../machine.ts";
import { NEXT, NUMBERS, type ParseReply, type ParseWorkerData, SENT, TAKEN } from "./messages.ts";

const THREAD = enginePath("src/site/workers/parse/thread.ts");

/** For fewer files, loading the worker's modules costs more than it saves. */
const MIN_FILES = 2000;

/** How long the worker may be silent before it counts as failed, in milliseconds. */
const TIMEOUT = 60_000;

export class ParsePool implements ParseWorkers {
  readonly #site: Pick<ParseWorkerData, "journal" | "base">;
  readonly #minFiles: number;

  /** @param minFiles the number of files from which the worker is used */
  constructor(journal: Journal, base: ParseWorkerData["base"], minFiles = MIN_FILES) {
    this.#site = { journal, base };
    this.#minFiles = minFiles;
  }

  share(folder: Folder, paths: readonly string[], part?: Share): SharedFiles | undefined {
    if (paths.length < this.#minFiles || process.permission?.has("worker") === false) return undefined;
    growHeapsSlowly(part !== undefined);
    const numbers = part && { number: part.number, of: part.of };
    return new WorkerShare({ ...this.#site, folder, paths, part: numbers });
  }
}

class WorkerShare implements SharedFiles {
  readonly #numbers = new Int32Array(new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT));
  readonly #count: number;
  readonly #port: MessagePort;
  readonly #worker: Worker;
  readonly #compact = new CompactFields();
  #read = new Map<number, ParsedArticle>();
  readonly #rendered = new Map<string, WorkerRendering | undefined>();
  #allRead = false;
  #failed = false;

  constructor(data: Omit<ParseWorkerData, "port" | "shared">) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#count = data.paths.length;
    const workerData: ParseWorkerData = { ...data, port: port2, shared: this.#numbers.buffer };
    this.#worker = new Worker(THREAD, {
      workerData,
      transferList: [port2],
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    // A failed worker stops sending, which `#take` detects.
    this.#worker.on("error", () => {});
    this.#worker.unref();
    this.#port.unref();
  }

  next(): number | undefined {
    // Messages that wait take more memory than what is read from them.
    if (Atomics.load(this.#numbers, SENT) !== Atomics.load(this.#numbers, TAKEN)) this.#take();
    const next = Atomics.add(this.#numbers, NEXT, 1);
    return next < this.#count ? next : undefined;
  }

  parsed(): ReadonlyMap<number, ParsedArticle> {
    while (!this.#allRead && !this.#failed) this.#take();
    const read = this.#read;
    this.#read = new Map();
    return this.#failed ? this.#read : read;
  }

  render(order: RenderOrder): void {
    if (!this.#failed) this.#port.postMessage(order);
  }

  rendered(file: string): WorkerRendering | undefined {
    while (!this.#rendered.has(file) && !this.#failed) this.#take();
    const rendered = this.#rendered.get(file);
    this.#rendered.delete(file);
    return rendered;
  }

  end(): void {
    // Nobody may wait for it any longer.
    this.#failed = true;
    this.#port.close();
    void this.#worker.terminate();
  }

  /** Receives one message, waiting if necessary. */
  #take(): void {
    const sent = Atomics.load(this.#numbers, SENT);
    const received = receiveMessageOnPort(this.#port);
    if (received) {
      Atomics.add(this.#numbers, TAKEN, 1);
      Atomics.notify(this.#numbers, TAKEN);
      const reply: ParseReply = received.message;
      this.#handle(reply);
    } else if (Atomics.wait(this.#numbers, SENT, sent, TIMEOUT) === "timed-out") this.#failed = true;
  }

  #handle(reply: ParseReply): void {
    if (reply.kind === "read")
      for (const [number, text] of reply.texts)
        this.#read.set(number, { ...text, fields: this.#compact.of(text.fields) });
    else if (reply.kind === "rendered")
      for (const [file, text] of reply.texts) this.#rendered.set(file, text);
    else if (reply.kind === "all read") this.#allRead = true;
    else this.#failed = true;
  }
}
