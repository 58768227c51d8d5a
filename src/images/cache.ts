/**
 * Cache of encoded images. A file name holds the cache key and a digest of the file's bytes, so that damaged
 * files are detected and encoded again.
 */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCacheFile, writeCacheFile } from "../incremental/store/cache-file.ts";
import { stampOf } from "../incremental/store/stamp.ts";
import { encoderVersion } from "./encoder.ts";
import { FileMemo } from "./file-memo.ts";
import { HEADER_VERSION } from "./header.ts";
import type { Original } from "./image-registry.ts";

/** Relative to the site's root; safe to delete. */
export const IMAGE_CACHE = ".cache/tribune/images";

const DIGEST_LENGTH = 16;
/** `KEY.DIGEST.EXTENSION` */
const ENTRY = /^(.+)\.([0-9a-f]{16})(\.[a-z]+)$/;

const ORIGINALS = "originals.json";
const VERIFIED = "sound.json";

export class ImageCache {
  readonly #root: string;
  readonly #version: () => string;
  #opened: Opened | undefined;

  /**
   * @param root absolute path; created by the first write, read on first use
   * @param version everything besides the key that the cached bytes depend on
   */
  constructor(root: string, version: () => string = pictureVersion) {
    this.#root = root;
    this.#version = version;
  }

  /** Headers and digests of originals, by absolute path. */
  get originals(): FileMemo<Original> {
    return this.#content.originals;
  }

  /** Path of the file cached under `STEM.EXTENSION`; undefined if it is missing or damaged. */
  find(key: string): string | undefined {
    const { folder, entries, sound } = this.#content;
    const name = entries.get(key);
    if (name === undefined) return undefined;
    const path = join(folder, name);
    const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isFile && sound.get(path)) return path;
    const verify = () => {
      const bytes = readCacheFile(path);
      return bytes && name === fileNameOf(key, bytes) ? true : undefined;
    };
    if (isFile && sound.compute(path, verify)) return path;
    entries.delete(key);
    rmSync(path, { recursive: true, force: true });
    return undefined;
  }

  /** Stores bytes under a key, atomically. */
  store(key: string, bytes: Uint8Array): void {
    const { folder, entries, sound } = this.#content;
    const name = fileNameOf(key, bytes);
    this.#write(name, bytes);
    entries.set(key, name);
    sound.compute(join(folder, name), () => true);
  }

  /** Whether {@link mark} was called with this name, in this build or an earlier one. */
  isMarked(name: string): boolean {
    return this.#content.entries.has(name);
  }

  /** Remembers a name for later builds. */
  mark(name: string): void {
    this.#content.entries.set(name, name);
    this.#writeIfPossible(name, "");
  }

  /** Saves what this run learnt about files, for the next one. */
  save(): void {
    if (!this.#opened) return;
    const { originals, sound } = this.#opened;
    try {
      this.#makeFolder();
    } catch {
      return;
    }
    originals.save();
    sound.save();
  }

  /** Opened lazily: a site without images must not load the encoder. */
  get #content(): Opened {
    this.#opened ??= open(this.#root, this.#version());
    return this.#opened;
  }

  /** Write errors are ignored: the entry only saves time. */
  #writeIfPossible(name: string, content: string): void {
    try {
      this.#write(name, content);
    } catch {}
  }

  #write(name: string, content: Uint8Array | string): void {
    this.#makeFolder();
    writeCacheFile(join(this.#content.folder, name), content);
  }

  #makeFolder(): void {
    const { folder } = this.#content;
    if (existsSync(folder)) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(dirname(this.#root), ".gitignore"), "*\n");
  }
}

interface Opened {
  /** The folder of this version. */
  readonly folder: string;
  /** File names by key; the names include the digest. */
  readonly entries: Map<string, string>;
  readonly originals: FileMemo<Original>;
  readonly sound: FileMemo<true>;
}

const pictureVersion = () => `${encoderVersion()} ${HEADER_VERSION}`;

function open(root: string, version: string): Opened {
  const folder = join(root, createHash("sha256").update(version).digest("hex").slice(0, 12));
  const entries = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const [, stem, , extension] = ENTRY.exec(name) ?? [];
    entries.set(stem === undefined ? name : `${stem}${extension}`, name);
  }
  return {
    folder,
    entries,
    originals: new FileMemo(join(folder, ORIGINALS), "tribune-originals-1", stampOf),
    // The stamp leaves ctime out: hard-linking a file into the site changes it.
    sound: new FileMemo(
      join(folder, VERIFIED),
      "tribune-sound-1",
      ({ size, mtimeNs, ino }) => `${size} ${mtimeNs} ${ino}`,
    ),
  };
}

function fileNameOf(key: string, bytes: Uint8Array): string {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, DIGEST_LENGTH);
  return key.replace(/(\.[a-z]+)$/, `.${digest}$1`);
}
