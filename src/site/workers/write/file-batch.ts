/** Batches of files to write, each in one buffer that is transferred between threads without copying. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface FileBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The path of each file and the end of its content in `bytes`; it starts where the previous one ends. */
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

  /** Adds a file as UTF-8; false if there is no room. An empty batch always has room. */
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

/** Writes files and creates their folders, each once. */
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
      // The error of a full disk lacks the path.
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
