/** Writes Brotli and gzip copies of a site's text files, for hosts that serve precompressed files. */
import { hash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { BlobFolder } from "../../incremental/store/blob-folder.ts";

/** Relative to the site's root; safe to delete. */
export const COMPRESSED_COPIES = ".cache/tribune/compressed";

/** Fewer than for pictures: every change of a layout makes new copies of all pages. */
const KEPT_DAYS = 7;

/** Fonts, pictures and the search index are compressed already. */
const TEXTS = new Set([".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md", ".webmanifest"]);

/** Smaller files, in bytes, fit into one packet anyway. */
const LEAST = 1024;

/** Cached copies depend on the library's version and the level. */
const FORMATS = [
  {
    ending: "br",
    version: `br-${process.versions["brotli"] ?? ""}-11`,
    compress: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    ending: "gz",
    version: `gz-${process.versions["zlib"] ?? ""}-9`,
    // Node's gzip header holds neither date nor file name, so the bytes are reproducible.
    compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  },
] as const;

/**
 * Writes `x.html.br` and `x.html.gz` beside each text file that becomes smaller.
 * @param folder the finished site
 * @param cache absolute path of the cache folder; works without it if it is not writable
 * @param now the clock of the build, in milliseconds since 1970
 */
export async function precompress(folder: string, cache: string, now: number): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const copies = new BlobFolder(cache, now, KEPT_DAYS);
  const next = files.values();
  // zlib works in its own threads; twice as many files as processors keep them busy.
  const workers = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const file of next) await compressFile(file, copies);
  });
  await Promise.all(workers);
  copies.evict();
}

async function compressFile(file: string, copies: BlobFolder): Promise<void> {
  const bytes = await readFile(file);
  for (const format of FORMATS) {
    const compressed = bytes.length < LEAST ? bytes : await copyOf(bytes, format, copies);
    const copy = `${file}.${format.ending}`;
    // A stale copy of an earlier build would be served instead of the text.
    if (compressed.length < bytes.length) await writeFile(copy, compressed);
    else await rm(copy, { force: true });
  }
}

async function copyOf(
  bytes: Buffer,
  { version, compress }: (typeof FORMATS)[number],
  copies: BlobFolder,
): Promise<Buffer> {
  const key = `${hash("sha256", bytes, "hex")}.${version}`;
  const cached = copies.bytes(key);
  if (cached) return cached;
  const made = await compress(bytes);
  copies.tryPut(key, made);
  return made;
}
