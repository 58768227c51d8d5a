/** Cache of images: encoded files, headers of originals, and marks of checked originals. */
import { hash } from "node:crypto";
import { join } from "node:path";
import { BlobFolder } from "../incremental/store/blob-folder.ts";
import { FileMemo } from "../incremental/store/file-memo.ts";
import { encoderVersion } from "./encoder.ts";
import { HEADER_VERSION } from "./header.ts";
import { type Original, parseOriginal } from "./image-registry.ts";

/** Relative to the site's root; safe to delete. */
export const IMAGE_CACHE = ".cache/tribune/images";

const ORIGINALS = "originals.json";

export class ImageCache {
  readonly #folder: string;
  readonly #blobs: BlobFolder;
  #version: string | undefined;
  #originals: FileMemo<Original> | undefined;

  /**
   * @param folder absolute path; created by the first write, read on first use
   * @param now the clock of the build, in milliseconds since 1970
   */
  constructor(folder: string, now: number) {
    this.#folder = folder;
    this.#blobs = new BlobFolder(folder, now);
  }

  /** Headers and digests of originals, by absolute path. */
  get originals(): FileMemo<Original> {
    this.#originals ??= new FileMemo(
      join(this.#folder, ORIGINALS),
      `tribune-originals-2-${this.#encoder}`,
      parseOriginal,
    );
    return this.#originals;
  }

  /** Whether the file of this key is there, undamaged. */
  isEncoded(key: string): boolean {
    return this.#blobs.path(this.#keyOf(key)) !== undefined;
  }

  /** @throws the file system's error */
  put(key: string, bytes: Uint8Array): void {
    this.#blobs.put(this.#keyOf(key), bytes);
  }

  /** Puts the encoded file into the site; false if it is no longer there. */
  place(key: string, to: string): boolean {
    return this.#blobs.place(this.#keyOf(key), to);
  }

  /** Whether {@link mark} was called with this name, in this build or an earlier one. */
  isMarked(name: string): boolean {
    return this.#blobs.has(this.#keyOf(name));
  }

  /** Saves a name for later builds. */
  mark(name: string): void {
    this.#blobs.tryPut(this.#keyOf(name), "");
  }

  /** Saves new facts for the next run. */
  save(): void {
    this.#blobs.save();
    this.#originals?.save();
  }

  /** Saves, and removes files that no build has used for a long time. */
  evict(): void {
    this.#blobs.evict();
    this.#originals?.save();
  }

  #keyOf(key: string): string {
    return `${key}.${this.#encoder}`;
  }

  /** Lazily: a site without images must not load the encoder. */
  get #encoder(): string {
    this.#version ??= hash("sha256", `${encoderVersion()} ${HEADER_VERSION}`, "hex").slice(0, 12);
    return this.#version;
  }
}
