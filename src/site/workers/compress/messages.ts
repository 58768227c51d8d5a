/** Messages between the main thread and the thread that compresses. */
import type { CompressionOptions } from "../../../publish/compression/compressed-copies.ts";
import type { SystemFailure } from "../system-failure.ts";

export interface CompressWorkerData extends Omit<CompressionOptions, "limit"> {
  /** How many files are compressed at once. */
  readonly tasks: number;
}

/** Files that are complete, by absolute path; or the folder of the finished site, the last order. */
export type CompressOrder = { readonly begin: readonly string[] } | { readonly finish: string };

/** The answer to the last order; with the error of a file that could not be written. */
export interface CompressReply {
  readonly failure: SystemFailure | undefined;
}
