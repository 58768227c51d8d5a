/** Files to write, together in one stretch of memory that goes from thread to thread without being copied. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface FileBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Each file's path, and where in `bytes` its content ends; it begins where that of the file before ends. */
  readonly files: readonly (readonly [path: string, end: number])[];
}

const encoder = new TextEncoder();

export class GrowingBatch {
  #bytes: Uint8Array<ArrayBuffer>;
  #used = 0;
  readonly #files: [path: string, end: number][] = [];

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get batch(): FileBatch {
    return { bytes: this.#bytes, files: this.#files };
  }

  /** Whether there was room for the file, as UTF-8; in an empty batch there always is. */
  add(path: string, text: string): boolean {
    const { read, written } = encoder.encodeInto(text, this.#bytes.subarray(this.#used));
    if (read === text.length) {
      this.#used += written;
      this.#files.push([path, this.#used]);
      return true;
    }
    if (this.#files.length > 0) return false;
    this.#bytes = encoder.encode(text);
    this.#used = this.#bytes.length;
    this.#files.push([path, this.#used]);
    return true;
  }
}

/** Writes each file, its folder first. */
export class FolderWriter {
  readonly #made = new Set<string>();

  write(path: string, content: Uint8Array): void {
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    try {
      writeFileSync(path, content);
    } catch (error) {
      // A full disk is told of the open file, without its path.
      throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
  }
}

export function* contentsOf({ bytes, files }: FileBatch): Generator<[path: string, content: Uint8Array]> {
  let start = 0;
  for (const [path, end] of files) {
    yield [path, bytes.subarray(start, end)];
    start = end;
  }
}
