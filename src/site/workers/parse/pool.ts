/** One more thread for the articles of a large site; the main one waits for it only when it has nothing else to do. */
import { extname, join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Journal } from "../../../content/journal/journal.ts";
import type {
  Beside,
  ReadBeside,
  RenderedBeside,
  RenderOrder,
  SharedReading,
} from "../../../content/sources/beside.ts";
import type { Folder } from "../../../content/sources/folder.ts";
import { withMoments } from "../../../content/sources/kept-texts.ts";
import { NEXT, NUMBERS, type ParseReply, type ParseWorkerData, SENT, TAKEN } from "./messages.ts";

/** Compiled in the package, source in the repository. */
const THREAD = join(import.meta.dirname, `thread${extname(import.meta.filename)}`);

/** Below so many files the thread costs more than it saves: it has its modules to load. */
const LEAST = 2000;

/** How long a thread may say nothing before it is given up, in milliseconds. */
const PATIENCE = 60_000;

export class ReadersBeside implements Beside {
  readonly #site: Pick<ParseWorkerData, "journal" | "base">;
  readonly #least: number;

  /** @param least from how many files on another thread is used */
  constructor(journal: Journal, base: ParseWorkerData["base"], least = LEAST) {
    this.#site = { journal, base };
    this.#least = least;
  }

  share(folder: Folder, paths: readonly string[]): SharedReading | undefined {
    if (paths.length < this.#least || process.permission?.has("worker") === false) return undefined;
    return new Share({ ...this.#site, folder, paths });
  }
}

class Share implements SharedReading {
  readonly #numbers = new Int32Array(new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT));
  readonly #count: number;
  readonly #port: MessagePort;
  readonly #worker: Worker;
  readonly #read = new Map<number, ReadBeside>();
  readonly #rendered = new Map<string, RenderedBeside | undefined>();
  #allRead = false;
  #failed = false;

  constructor(data: Omit<ParseWorkerData, "port" | "shared">) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#count = data.paths.length;
    const workerData: ParseWorkerData = { ...data, port: port2, shared: this.#numbers.buffer };
    this.#worker = new Worker(THREAD, { workerData, transferList: [port2] });
    // Its failure is met where it is waited for.
    this.#worker.on("error", () => {});
    this.#worker.unref();
    this.#port.unref();
  }

  next(): number | undefined {
    const next = Atomics.add(this.#numbers, NEXT, 1);
    return next < this.#count ? next : undefined;
  }

  others(): ReadonlyMap<number, ReadBeside> {
    while (!this.#allRead && !this.#failed) this.#take();
    return this.#failed ? new Map() : this.#read;
  }

  render(order: RenderOrder): void {
    if (!this.#failed) this.#port.postMessage(order);
  }

  rendered(file: string): RenderedBeside | undefined {
    while (!this.#rendered.has(file) && !this.#failed) this.#take();
    const rendered = this.#rendered.get(file);
    this.#rendered.delete(file);
    return rendered;
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  /** Takes one message, and waits for it if need be. */
  #take(): void {
    const sent = Atomics.load(this.#numbers, SENT);
    const received = receiveMessageOnPort(this.#port);
    if (received) {
      Atomics.add(this.#numbers, TAKEN, 1);
      Atomics.notify(this.#numbers, TAKEN);
      const answer: ParseReply = received.message;
      this.#note(answer);
    } else if (Atomics.wait(this.#numbers, SENT, sent, PATIENCE) === "timed-out") this.#failed = true;
  }

  #note(answer: ParseReply): void {
    if (answer.kind === "read")
      for (const [number, text] of answer.texts)
        this.#read.set(number, { ...text, fields: withMoments(text.fields) });
    else if (answer.kind === "rendered")
      for (const [file, text] of answer.texts) this.#rendered.set(file, text);
    else if (answer.kind === "all read") this.#allRead = true;
    else this.#failed = true;
  }
}
