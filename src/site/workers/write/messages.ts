/** The messages between the main thread, which sends batches of files, and the worker that writes them. */
import type { PackedNotes } from "./packed-notes.ts";

export interface WriteWorkerData {
  /** Two numbers that both threads see: {@link WRITING} and {@link STOPPED}, each 0 or 1. */
  readonly shared: SharedArrayBuffer;
}

/** Whether the thread is at a file just now. */
export const WRITING = 0;
/** Whether no other file may be begun. */
export const STOPPED = 1;

/** From the worker: a batch is written, or the system refused a file and nothing more is written. */
export type WriteReply = Written | { readonly refusal: WriteFailure };

export interface Written {
  /** Of the batch, free for another one. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: PackedNotes;
}

/** An error of the system, whose code an error would lose on its way. */
export interface WriteFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly path: string | undefined;
}
