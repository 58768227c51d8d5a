/** Messages between the main thread and the worker that parses and renders articles. */
import type { MessagePort } from "node:worker_threads";
import type { Journal } from "../../../content/journal/journal.ts";
import type { ShareNumbers } from "../../../content/library/share.ts";
import type { Folder } from "../../../content/sources/folder.ts";
import type { ParsedArticle, WorkerRendering } from "../../../content/sources/parse-worker.ts";

export interface ParseWorkerData {
  readonly journal: Journal;
  readonly base: { readonly language: "fr" | "en"; readonly origin: string; readonly pathPrefix: string };
  readonly folder: Folder;
  readonly paths: readonly string[];
  /** The share of this build; undefined if it makes the whole site. */
  readonly part: ShareNumbers | undefined;
  readonly port: MessagePort;
  /** Shared counters, at the indexes below. */
  readonly shared: SharedArrayBuffer;
}

/** The next file that neither thread has claimed. */
export const NEXT = 0;
/** How many messages the worker has sent, and how many the main thread has received. */
export const SENT = 1;
export const TAKEN = 2;
export const NUMBERS = 3;

/** From the worker: parsed articles, then `all read`, then rendered ones. The main thread sends a `RenderOrder`. */
export type ParseReply =
  | { readonly kind: "read"; readonly texts: readonly (readonly [number: number, text: ParsedArticle])[] }
  | { readonly kind: "all read" }
  | {
      readonly kind: "rendered";
      readonly texts: readonly (readonly [file: string, text: WorkerRendering | undefined])[];
    }
  | { readonly kind: "failed" };
