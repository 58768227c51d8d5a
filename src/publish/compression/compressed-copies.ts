/**
 * Cache of compressed copies by a digest of the text. A file name ends with a digest of the compressed bytes,
 * so that damaged files are detected and made again.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readCacheFile } from "../../incremental/store/cache-file.ts";

/** Relative to the site's root; safe to delete. */
export const COMPRESSED_COPIES = ".cache/tribune/compressed";

const DIGEST_LENGTH = 16;

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

export class CompressedCopies {
  readonly #folder: string;
  /** File names by key. */
  readonly #names: Map<string, string>;
  readonly #used = new Set<string>();

  private constructor(folder: string, names: Map<string, string>) {
    this.#folder = folder;
    this.#names = names;
  }

  /** @param folder absolute path; created by the first write */
  static async open(folder: string): Promise<CompressedCopies> {
    const names = await readdir(folder).catch(() => []);
    return new CompressedCopies(
      folder,
      new Map(names.map((name) => [name.slice(0, name.lastIndexOf(".")), name])),
    );
  }

  /** The compressed text, from the cache or made by `make`. */
  async take(text: Uint8Array, kind: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = `${digest(text)}.${kind}`;
    this.#used.add(key);
    const name = this.#names.get(key);
    const kept = name && readCacheFile(join(this.#folder, name));
    if (kept && name === nameOf(key, kept)) return kept;
    const bytes = await make();
    await this.#store(nameOf(key, bytes), bytes);
    return bytes;
  }

  /** Removes everything that this build did not use. */
  async prune(): Promise<void> {
    const unused = [...this.#names].filter(([key]) => !this.#used.has(key));
    await Promise.all(
      unused.map(([, name]) => rm(join(this.#folder, name), { recursive: true, force: true })),
    );
  }

  /** Write errors are ignored: the cache only saves time. */
  async #store(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, name);
    const beside = `${path}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(join(dirname(this.#folder), ".gitignore"), "*\n");
      await writeFile(beside, bytes);
      await rm(path, { recursive: true, force: true });
      await rename(beside, path);
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }
}

const nameOf = (key: string, bytes: Uint8Array) => `${key}.${digest(bytes).slice(0, DIGEST_LENGTH)}`;
