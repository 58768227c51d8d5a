/** Brotli and gzip copies beside the text files of a site; those of the same bytes are kept between builds. */
import { hash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { brotliOptions, gzipOptions } from "./levels.js";

const TEXTS = new Set([".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md"]);
const LEAST = 1024;
const CACHE = ".cache/compressed";

const FORMATS = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotliOptions(bytes)),
  gz: (bytes) => promisify(gzip)(bytes, gzipOptions),
};

export async function compress(folder) {
  await mkdir(CACHE, { recursive: true });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  const workers = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const file of files) await compressFile(file);
  });
  await Promise.all(workers);
}

async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return;
  const digest = hash("sha256", bytes);
  for (const [ending, make] of Object.entries(FORMATS)) {
    const kept = join(CACHE, `${digest}.${ending}`);
    let copy = await readFile(kept).catch(() => undefined);
    if (!copy) {
      copy = await make(bytes);
      await writeFile(kept, copy);
    }
    if (copy.length < bytes.length) await writeFile(`${file}.${ending}`, copy);
  }
}
