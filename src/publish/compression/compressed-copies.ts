/** Writes Brotli and gzip copies of a site's text files, for hosts that serve precompressed files. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { ConcurrencyLimit } from "../../incremental/concurrency-limit.ts";
import { BlobFolder } from "../../incremental/store/blob-folder.ts";
import { type Format, formatsAt } from "./formats.ts";

/** Fewer than for pictures: every change of a layout makes new copies of all pages. */
const KEPT_DAYS = 7;

/** Fonts, pictures and the search index are compressed already. */
const TEXTS = new Set([".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".md", ".webmanifest"]);

/** Smaller files, in bytes, fit into one packet anyway. */
const LEAST = 1024;

export interface CompressionOptions {
  /** Absolute path of the cache folder; works without it if it is not writable. */
  readonly cache: string;
  /** The clock of the build, in milliseconds since 1970. */
  readonly now: number;
  /** The level of Brotli, 0 to 11. */
  readonly level: number;
  /** How many files are compressed at once. */
  readonly limit: ConcurrencyLimit;
}

export class CompressedCopies {
  readonly #cache: BlobFolder;
  readonly #formats: readonly Format[];
  readonly #limit: ConcurrencyLimit;
  readonly #begun: Promise<void>[] = [];
  /** Whether the cache can be written. */
  #isCached = true;

  constructor({ cache, now, level, limit }: CompressionOptions) {
    this.#cache = new BlobFolder(cache, now, KEPT_DAYS);
    this.#formats = formatsAt(level);
    this.#limit = limit;
  }

  /**
   * Compresses files into the cache, while others are still being made. What becomes of a file later does not matter:
   * {@link finish} goes by the bytes that it then has.
   * @param files absolute paths of complete files
   */
  begin(files: readonly string[]): void {
    const begun = this.#limit.each(files.filter(isText), async (file) => {
      if (!this.#isCached) return;
      const text = readText(file);
      for (const format of this.#formats) if (!this.#isKnown(text, format)) await this.#make(text, format);
    });
    // A file may have been removed since.
    this.#begun.push(begun.catch(() => {}));
  }

  /** Writes `x.html.br` and `x.html.gz` beside each text file of the finished site that becomes smaller. */
  async finish(folder: string): Promise<void> {
    await Promise.all(this.#begun);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && isText(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    await this.#limit.each(files, async (file) => {
      const text = readText(file);
      for (const format of this.#formats) await this.#copy(text, format, `${file}${format.ending}`);
    });
    this.#cache.evict();
  }

  async #copy(text: Text, format: Format, to: string): Promise<void> {
    if (this.#cache.place(keyOf(text, format), to)) return;
    const made = this.#isUseless(text, format) ? undefined : await this.#make(text, format);
    if (made && this.#cache.place(keyOf(text, format), to)) return;
    // A stale copy would be served instead of the text; and it may be a link to the cache, which must not be written to.
    await rm(to, { force: true });
    if (made) await writeFile(to, made);
  }

  /** The copy, which is now in the cache if that can be written; undefined if it gains nothing. */
  async #make(text: Text, format: Format): Promise<Uint8Array | undefined> {
    const made = await format.compress(text.bytes);
    const isUseless = made.length >= text.bytes.length;
    const key = keyOf(text, format);
    const isKept = isUseless ? this.#cache.tryPut(uselessly(key), "") : this.#cache.tryPut(key, made);
    if (!isKept) this.#isCached = false;
    return isUseless ? undefined : made;
  }

  #isKnown(text: Text, format: Format): boolean {
    return this.#isUseless(text, format) || this.#cache.path(keyOf(text, format)) !== undefined;
  }

  #isUseless(text: Text, format: Format): boolean {
    return text.bytes.length < LEAST || this.#cache.has(uselessly(keyOf(text, format)));
  }
}

interface Text {
  readonly bytes: Buffer;
  readonly sha256: string;
}

function readText(file: string): Text {
  const bytes = readFileSync(file);
  return { bytes, sha256: hash("sha256", bytes, "hex") };
}

const isText = (file: string) => TEXTS.has(extname(file));

const keyOf = ({ sha256 }: Text, { version }: Format) => `${sha256}.${version}`;

/** The key of an empty blob: the copy is no smaller than the text. */
const uselessly = (key: string) => `${key}-none`;
