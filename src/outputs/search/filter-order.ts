/**
 * Makes Pagefind's filter files reproducible. Pagefind 1.5.2 writes filters and their values in the order of
 * a hash map, which differs in every run; here they are sorted by their bytes.
 *
 * `filter/*.pf_filter` is a pair: the filter's name and the list of its values. The fourth item of
 * `*.pf_meta` pairs each name with its file's name. File names contain a digest of the content;
 * `pagefind-entry.json` has the digest of `.pf_meta`.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { readList, sortItems, writeList } from "./cbor.ts";

const SIGNATURE = "pagefind_dcd";
/** Positions of the lists within their files. */
const FILTERS = 3;
const VALUES = 1;

/** Sorts the filters in a folder written by Pagefind. */
export function orderFilters(folder: string): void {
  const renamed = new Map(filterFiles(folder).map((file) => [nameOf(file), orderFilter(folder, file)]));
  const file = readdirSync(folder).find((name) => name.endsWith(".pf_meta")) ?? "";
  const { head, items } = readList(read(join(folder, file)));
  const ordered = items.map((item, index) => (index === FILTERS ? sortItems(rename(item, renamed)) : item));
  const name = store(folder, file, writeList({ head, items: ordered }));
  const entry = join(folder, "pagefind-entry.json");
  writeFileSync(entry, readFileSync(entry, "utf8").replace(nameOf(file), name));
}

/** The filter files; a site without articles has none. */
function filterFiles(folder: string): string[] {
  const filters = join(folder, "filter");
  return existsSync(filters) ? readdirSync(filters).map((file) => join("filter", file)) : [];
}

/** Sorts a filter's values and returns its new name. */
function orderFilter(folder: string, file: string): string {
  const { head, items } = readList(read(join(folder, file)));
  const ordered = items.map((item, index) => (index === VALUES ? sortItems(item) : item));
  return store(folder, file, writeList({ head, items: ordered }));
}

/** Replaces names by others of the same length. */
function rename(bytes: Uint8Array, names: ReadonlyMap<string, string>): Buffer {
  const list = Buffer.from(bytes);
  for (const [old, name] of names) list.write(name, list.indexOf(old), "latin1");
  return list;
}

/** `fr_9dcf744` in `filter/fr_9dcf744.pf_filter` and in `pagefind.fr_9dcf744.pf_meta`. */
function nameOf(file: string): string {
  return basename(file).match(/[a-z]+_[0-9a-f]+/)?.[0] ?? file;
}

/** The CBOR content of a file. */
function read(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`Pagefind did not write ${file}.`);
  return bytes.subarray(SIGNATURE.length);
}

/** Writes a value under the name that its digest gives, removes the original file, and returns the name. */
function store(folder: string, file: string, value: Buffer): string {
  const old = nameOf(file);
  const [language = ""] = old.split("_");
  const digest = createHash("sha256").update(value).digest("hex");
  const name = `${language}_${digest}`.slice(0, old.length);
  rmSync(join(folder, file));
  writeFileSync(join(folder, file.replace(old, name)), compress(value));
  return name;
}

/** Huffman coding only: gzip's other strategies give different bytes on different processors. */
function compress(value: Buffer): Buffer {
  const bytes = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), value]), {
    strategy: constants.Z_HUFFMAN_ONLY,
  });
  // Byte 9 names the operating system; 255 means unknown.
  bytes[9] = 255;
  return bytes;
}
