/** The pieces of the index that builds leave to each other. Where nothing can be stored, they stay in memory. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { BlobFolder } from "../../incremental/store/blob-folder.ts";

/** Fewer than for pictures: each new text makes some anew. */
const KEPT_DAYS = 7;

export class IndexStore {
  readonly #blobs: BlobFolder;
  readonly #unstored = new Map<string, Uint8Array>();

  /**
   * @param folder absolute path
   * @param now the clock of the build, in milliseconds since 1970
   */
  constructor(folder: string, now: number) {
    this.#blobs = new BlobFolder(folder, now, KEPT_DAYS);
  }

  bytes(key: string): Uint8Array | undefined {
    return this.#unstored.get(key) ?? this.#blobs.bytes(key);
  }

  /** Whether something is stored. It counts as used, and is not looked at. */
  has(key: string): boolean {
    return this.#unstored.has(key) || this.#blobs.has(key);
  }

  put(key: string, bytes: Uint8Array): void {
    if (!this.#blobs.tryPut(key, bytes)) this.#unstored.set(key, bytes);
  }

  /**
   * Links or copies what is stored to a path.
   * @returns false if it is missing or damaged
   */
  place(key: string, to: string): boolean {
    mkdirSync(dirname(to), { recursive: true });
    const bytes = this.#unstored.get(key);
    if (bytes === undefined) return this.#blobs.place(key, to);
    writeFileSync(to, bytes);
    return true;
  }

  /** Saves what was used, and removes what no build has used for long. */
  evict(): void {
    this.#blobs.evict();
  }
}
