/**
 * `npm run bench:levels -- _site`: bytes and processor time of the copies of a built site, by level of Brotli and of gzip, with
 * the default window and with one that is fitted to each file.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXTS = new Set([".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md"]);
/** Smaller files get no copies. */
const LEAST = 1024;

const folder = process.argv[2] ?? "_site";
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  .filter((bytes) => bytes.length >= LEAST);

function brotli(level: number, window: "default" | "fitted") {
  return (bytes: Buffer) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        ...(window === "fitted" && {
          [constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.ceil(Math.log2(bytes.length + 16))),
        }),
      },
    });
}

function measure(name: string, compress: (bytes: Buffer) => Buffer): void {
  const before = process.cpuUsage();
  const size = texts.reduce((sum, bytes) => sum + compress(bytes).length, 0);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${name}: ${(size / 1000).toFixed(0)} kB, ${((user + system) / 1e6).toFixed(3)} s\n`);
}

const total = texts.reduce((sum, bytes) => sum + bytes.length, 0);
process.stdout.write(`${texts.length} files, ${(total / 1000).toFixed(0)} kB\n`);
for (const level of [5, 6, 7, 8, 9, 10, 11])
  for (const window of ["default", "fitted"] as const)
    measure(`Brotli ${level}, ${window} window`, brotli(level, window));
for (const level of [6, 7, 8, 9]) measure(`gzip ${level}`, (bytes) => gzipSync(bytes, { level }));
