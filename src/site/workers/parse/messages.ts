/** The messages between the main thread, which sends a `RenderOrder`, and the worker that reads and renders articles. */
import type { MessagePort } from "node:worker_threads";
import type { Journal } from "../../../content/journal/journal.ts";
import type { Folder } from "../../../content/sources/folder.ts";
import type { ParsedArticle, WorkerRendering } from "../../../content/sources/parse-worker.ts";

export interface ParseWorkerData {
  readonly journal: Journal;
  readonly base: { readonly language: "fr" | "en"; readonly origin: string; readonly pathPrefix: string };
  readonly folder: Folder;
  readonly paths: readonly string[];
  readonly port: MessagePort;
  /** Numbers that both threads see, by the names below. */
  readonly shared: SharedArrayBuffer;
}

/** The next file that nobody has taken. */
export const NEXT = 0;
/** How many messages the thread has sent, and how many of them were taken. */
export const SENT = 1;
export const TAKEN = 2;
export const NUMBERS = 3;

/** From the worker: what it read, file by file of its own, then the end of reading; then what it rendered. */
export type ParseReply =
  | { readonly kind: "read"; readonly texts: readonly (readonly [number: number, text: ParsedArticle])[] }
  | { readonly kind: "all read" }
  | {
      readonly kind: "rendered";
      readonly texts: readonly (readonly [file: string, text: WorkerRendering | undefined])[];
    }
  | { readonly kind: "failed" };
