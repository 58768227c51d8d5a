/**
 * Writes texts to files while the main thread makes the next ones. A site of a few pages is written at the end, without
 * a thread; so is every site where Node's permission model allows none.
 */
import { once } from "node:events";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { NotedFiles } from "../../../publish/inspection/noted-files.ts";
import { contentsOf, type FileBatch, FolderWriter, GrowingBatch } from "./file-batch.ts";
import { STOPPED, WRITING, type WriteFailure, type WriteReply, type WriteWorkerData } from "./messages.ts";
import { NoteUnpacker } from "./packed-notes.ts";

/** Compiled in the package, source in the repository. */
const THREAD = join(import.meta.dirname, `thread${extname(import.meta.filename)}`);
/** Bytes of a batch. */
const BATCH = 512 * 1024;
/** So many batches are kept to be written at the end, before a thread is started that nobody announced. */
const HELD = 32;
/** How many batches wait at most, so that memory stays small where the disk is slow. */
const BATCHES = 4;
/** How long whoever gives up waits for the file that is being written, in milliseconds. */
const PATIENCE = 5000;

export class WriteWorker {
  readonly #state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  #batch = new GrowingBatch(new Uint8Array(BATCH));
  readonly #held: FileBatch[] = [];
  #free: Uint8Array<ArrayBuffer>[] = [];
  readonly #noted = new NoteUnpacker();
  #waiting = 0;
  #thread: Worker | undefined;
  #failure: Error | undefined;
  #next: Promise<unknown> | undefined;

  /** Starts the thread now, for a site of many pages: it is ready when the first of them are made. */
  start(): void {
    if (process.permission?.has("worker") !== false) this.#thread ??= this.#start();
  }

  /**
   * Writes a file, at once or soon; waits when too many are waiting.
   * @throws the refusal of the system, of this file or of one before it
   */
  async write(path: string, text: string): Promise<void> {
    // Several pages may wait here at once.
    while (this.#waiting >= BATCHES) await this.#answer();
    if (this.#failure) throw this.#failure;
    if (this.#batch.add(path, text)) return;
    this.#send();
    this.#batch.add(path, text);
  }

  /**
   * Settled when every file is written; nothing may be written afterwards.
   * @returns what the thread noted of them: of what was written without it, nothing
   */
  async finish(): Promise<NotedFiles> {
    if (this.#thread) this.#send();
    else this.#writeHere();
    while (this.#waiting > 0) await this.#answer();
    await this.#thread?.terminate();
    this.#thread = undefined;
    return new NotedFiles(this.#noted.notes);
  }

  /** No file is being written when this returns, and none will be. */
  stop(): void {
    Atomics.store(this.#state, STOPPED, 1);
    Atomics.wait(this.#state, WRITING, 1, PATIENCE);
    void this.#thread?.terminate();
  }

  #send(): void {
    if (process.permission?.has("worker") === false) {
      this.#writeHere();
      return;
    }
    this.#held.push(this.#batch.batch);
    this.#batch = new GrowingBatch(this.#free.pop() ?? new Uint8Array(BATCH));
    if (!this.#thread && this.#held.length <= HELD) return;
    this.#thread ??= this.#start();
    for (const batch of this.#held.splice(0)) {
      this.#thread.postMessage(batch, [batch.bytes.buffer]);
      this.#waiting += 1;
    }
  }

  #start(): Worker {
    const shared = this.#state.buffer;
    const workerData: WriteWorkerData = { shared };
    const thread = new Worker(THREAD, { workerData });
    thread.on("message", (answer: WriteReply) => {
      this.#waiting -= 1;
      if ("refusal" in answer) {
        this.#failure ??= failureOf(answer.refusal);
        return;
      }
      if (answer.bytes.length === BATCH) this.#free.push(answer.bytes);
      this.#noted.unpack(answer.notes);
    });
    thread.on("error", (error) => {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
    });
    // As many as there are pages that wait.
    thread.setMaxListeners(0);
    thread.unref();
    return thread;
  }

  /** Waits until one more batch is written. */
  async #answer(): Promise<void> {
    const thread = this.#thread;
    if (this.#failure) throw this.#failure;
    if (!thread) return;
    thread.ref();
    try {
      // Pages that wait together wait for the same message.
      this.#next ??= once(thread, "message").finally(() => {
        this.#next = undefined;
      });
      await this.#next;
    } finally {
      thread.unref();
    }
    if (this.#failure) throw this.#failure;
  }

  #writeHere(): void {
    const writer = new FolderWriter();
    for (const batch of [...this.#held.splice(0), this.#batch.batch])
      if (Atomics.load(this.#state, STOPPED) === 0)
        for (const [path, content] of contentsOf(batch)) writer.write(path, content);
    this.#batch = new GrowingBatch(new Uint8Array(BATCH));
  }
}

function failureOf({ message, code, path }: WriteFailure): Error {
  return Object.assign(new Error(message), code !== undefined && { code }, path !== undefined && { path });
}
