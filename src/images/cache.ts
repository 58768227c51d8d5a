/**
 * Encoded pictures, kept between builds. The name of a file says what it was made from and how, and ends with a
 * digest of its own bytes: one that was cut short or changed since is found out and made again.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Below the site's root; everything in it can be made again. */
export const IMAGE_CACHE = ".cache/tribune/images";

const DIGEST_LENGTH = 16;
/** `KEY.DIGEST.EXTENSION` */
const ENTRY = /^(.+)\.([0-9a-f]{16})(\.[a-z]+)$/;

export class ImageCache {
  readonly #folder: string;
  /** File names by key, without and with their digest. */
  readonly #entries = new Map<string, string>();
  /** Whole files that were looked at already. */
  readonly #sound = new Map<string, string>();

  /** @param folder absolute path; made when something is stored */
  constructor(folder: string) {
    this.#folder = folder;
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const [, stem, , extension] = ENTRY.exec(name) ?? [];
      this.#entries.set(stem === undefined ? name : `${stem}${extension}`, name);
    }
  }

  /** The path of the file kept under this key, if there is one and it is whole. */
  async find(key: string): Promise<string | undefined> {
    const known = this.#sound.get(key);
    if (known !== undefined) return known;
    const name = this.#entries.get(key);
    if (name === undefined) return undefined;
    const path = join(this.#folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined || name !== nameOf(key, bytes)) {
      this.#entries.delete(key);
      await rm(path, { force: true });
      return undefined;
    }
    this.#sound.set(key, path);
    return path;
  }

  /** Keeps bytes under a key, `STEM.EXTENSION`; a file is never half written. */
  async store(key: string, bytes: Uint8Array): Promise<void> {
    const name = nameOf(key, bytes);
    await this.#write(name, bytes);
    this.#entries.set(key, name);
    this.#sound.set(key, join(this.#folder, name));
  }

  /** Whether {@link mark} was called with this name, in this build or an earlier one. */
  isMarked(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Remembers a name. A cache that cannot be written costs time at the next build, and nothing else. */
  async mark(name: string): Promise<void> {
    this.#entries.set(name, name);
    await this.#write(name, "").catch(() => undefined);
  }

  async #write(name: string, content: Uint8Array | string): Promise<void> {
    if (!existsSync(this.#folder)) {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(join(dirname(this.#folder), ".gitignore"), "*\n");
    }
    const path = join(this.#folder, name);
    const beside = `${path}.${process.pid}`;
    try {
      await writeFile(beside, content);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }
}

function nameOf(key: string, bytes: Uint8Array): string {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, DIGEST_LENGTH);
  return key.replace(/(\.[a-z]+)$/, `.${digest}$1`);
}
