/** Compresses the texts of a site, from the first written page on. */
import { resolve } from "node:path";
import { BROTLI_LEVEL } from "../content/journal/hosting-settings.ts";
import type { Journal } from "../content/journal/journal.ts";
import type { RunOptions } from "./run.ts";
import type { CompressWorker } from "./workers/compress/compress-worker.ts";

/** Relative to the site's root; safe to delete. */
const COMPRESSED_COPIES = ".cache/tribune/compressed";

/** Undefined if the site has no compressed copies, as in previews. */
export async function startCompression(
  journal: Journal,
  runMode: string,
  {
    compress,
    isOnlyChecked,
    preview,
    now,
    limit,
    givenUp,
  }: Pick<RunOptions, "compress" | "isOnlyChecked" | "preview" | "now" | "limit" | "givenUp">,
): Promise<CompressWorker | undefined> {
  if (preview || runMode !== "build" || !(compress || journal.compress)) return undefined;
  if (isOnlyChecked && journal.hosting.length === 0) return undefined;
  const { CompressWorker } = await import("./workers/compress/compress-worker.ts");
  const level = typeof journal.compress === "object" ? journal.compress.brotli : BROTLI_LEVEL;
  return new CompressWorker({ cache: resolve(COMPRESSED_COPIES), now, level, limit }, givenUp);
}
