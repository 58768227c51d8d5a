/**
 * Writes files in a thread while the main thread renders more. A small site is written at the end without a thread, and
 * so is any site if Node's permission model forbids threads.
 */
import { once } from "node:events";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { NotedFiles } from "../../../publish/inspection/noted-files.ts";
import { unpackFailure } from "../system-failure.ts";
import { contentsOf, type FileBatch, FolderWriter, GrowingBatch } from "./file-batch.ts";
import { STOPPED, WRITING, type WriteReply, type WriteWorkerData } from "./messages.ts";
import { NoteUnpacker } from "./packed-notes.ts";

/** Compiled in the package, source in the repository. */
const THREAD = join(import.meta.dirname, `thread${extname(import.meta.filename)}`);
/** Size of a batch, in bytes. */
const BATCH_SIZE = 512 * 1024;
/** How many batches are buffered before the thread is started without {@link WriteWorker.start}. */
const MAX_BUFFERED = 32;
/** Maximum number of unwritten batches, to limit memory on a slow disk. */
const MAX_PENDING = 4;
/** How long {@link WriteWorker.stop} waits for the current file, in milliseconds. */
const STOP_TIMEOUT = 5000;

export class WriteWorker {
  readonly #state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  #batch = new GrowingBatch(new Uint8Array(BATCH_SIZE));
  readonly #buffered: FileBatch[] = [];
  #free: Uint8Array<ArrayBuffer>[] = [];
  readonly #noted = new NoteUnpacker();
  #pending = 0;
  #thread: Worker | undefined;
  #failure: Error | undefined;
  #reply: Promise<unknown> | undefined;
  readonly #onWritten: (files: readonly string[]) => void;

  /** @param onWritten called with the absolute paths of files that the thread has written */
  constructor(onWritten: (files: readonly string[]) => void = () => {}) {
    this.#onWritten = onWritten;
  }

  /** Starts the thread early, so that it is ready when the first pages are. */
  start(): void {
    if (process.permission?.has("worker") !== false) this.#thread ??= this.#start();
  }

  /**
   * Queues a file; waits if too many are pending.
   * @throws the system error of this file or an earlier one
   */
  async write(path: string, text: string): Promise<void> {
    // A loop, because several pages may wait here at once.
    while (this.#pending >= MAX_PENDING) await this.#nextReply();
    if (this.#failure) throw this.#failure;
    if (this.#batch.add(path, text)) return;
    this.#send();
    this.#batch.add(path, text);
  }

  /**
   * Waits until every file is written; nothing may be written afterwards.
   * @returns facts about the files that the thread wrote
   * @throws the system error of a file
   */
  async finish(): Promise<NotedFiles> {
    if (this.#thread) this.#send();
    else this.#writeHere();
    while (this.#pending > 0) await this.#nextReply();
    await this.#thread?.terminate();
    this.#thread = undefined;
    return new NotedFiles(this.#noted.notes);
  }

  /** When this returns, no file is being written, and none will be. */
  stop(): void {
    Atomics.store(this.#state, STOPPED, 1);
    Atomics.wait(this.#state, WRITING, 1, STOP_TIMEOUT);
    void this.#thread?.terminate();
  }

  #send(): void {
    if (process.permission?.has("worker") === false) {
      this.#writeHere();
      return;
    }
    this.#buffered.push(this.#batch.batch);
    this.#batch = new GrowingBatch(this.#free.pop() ?? new Uint8Array(BATCH_SIZE));
    if (!this.#thread && this.#buffered.length <= MAX_BUFFERED) return;
    this.#thread ??= this.#start();
    for (const batch of this.#buffered.splice(0)) {
      this.#thread.postMessage(batch, [batch.bytes.buffer]);
      this.#pending += 1;
    }
  }

  #start(): Worker {
    const shared = this.#state.buffer;
    const workerData: WriteWorkerData = { shared };
    const thread = new Worker(THREAD, { workerData });
    thread.on("message", (reply: WriteReply) => {
      this.#pending -= 1;
      if ("refusal" in reply) {
        this.#failure ??= unpackFailure(reply.refusal);
        return;
      }
      if (reply.bytes.length === BATCH_SIZE) this.#free.push(reply.bytes);
      this.#noted.unpack(reply.notes);
      this.#onWritten(reply.notes.files.map(({ path }) => path));
    });
    thread.on("error", (error) => {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
    });
    // Each waiting page adds a listener.
    thread.setMaxListeners(0);
    thread.unref();
    return thread;
  }

  /** Waits until a batch is written. */
  async #nextReply(): Promise<void> {
    const thread = this.#thread;
    if (this.#failure) throw this.#failure;
    if (!thread) return;
    thread.ref();
    try {
      // Pages that wait at the same time share one promise.
      this.#reply ??= once(thread, "message").finally(() => {
        this.#reply = undefined;
      });
      await this.#reply;
    } finally {
      thread.unref();
    }
    if (this.#failure) throw this.#failure;
  }

  #writeHere(): void {
    const writer = new FolderWriter();
    for (const batch of [...this.#buffered.splice(0), this.#batch.batch])
      if (Atomics.load(this.#state, STOPPED) === 0)
        for (const [path, content] of contentsOf(batch)) writer.write(path, content);
    this.#batch = new GrowingBatch(new Uint8Array(BATCH_SIZE));
  }
}
