/** Messages between the main thread, which sends a `FileBatch`, and the writer thread. */
import type { SystemFailure } from "../system-failure.ts";
import type { PackedNotes } from "./packed-notes.ts";

export interface WriteWorkerData {
  /** Shared flags, 0 or 1, at the indexes {@link WRITING} and {@link STOPPED}. */
  readonly shared: SharedArrayBuffer;
}

/** Whether the thread is writing a file. */
export const WRITING = 0;
/** Whether no further file may be started. */
export const STOPPED = 1;

/** From the worker: a batch is written; or a file failed, and nothing more is written. */
export type WriteReply = Written | { readonly refusal: SystemFailure };

export interface Written {
  /** The batch's buffer, for reuse. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: PackedNotes;
}
