/** Brotli and gzip copies beside the text files of a finished site, for hosts that serve them as they are. */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { SiblingCache } from "./sibling-cache.ts";

/** What Pagefind writes is compressed already. */
const TEXTS = new Set([".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md", ".webmanifest"]);

/** Bytes below which a file fills no second packet: nothing is won. */
const LEAST = 1024;

/** Each with the end of its files' names. The libraries and levels are part of what is kept. */
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
    // Node's gzip holds neither a date nor a file name.
    compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  },
] as const;

/**
 * Writes `x.html.br` and `x.html.gz` beside each text that becomes smaller by it.
 * @param folder the finished site
 * @param cache absolute path of the folder where compressed texts are kept
 */
export async function precompress(folder: string, cache: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const kept = await SiblingCache.open(cache);
  const next = files.values();
  // The threads of zlib do the work; a few more files than processors keep them busy.
  const lanes = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const file of next) await compressFile(file, kept);
  });
  await Promise.all(lanes);
  await kept.prune();
}

async function compressFile(file: string, kept: SiblingCache): Promise<void> {
  const bytes = await readFile(file);
  for (const { ending, version, compress } of FORMATS) {
    const packed = bytes.length < LEAST ? bytes : await kept.take(bytes, version, () => compress(bytes));
    // What an earlier build left there would be sent instead of the text.
    if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
    else await rm(`${file}.${ending}`, { force: true });
  }
}
