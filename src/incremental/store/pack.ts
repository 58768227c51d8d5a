/** Pack files: long texts appended to one file, read back on demand. */
import { hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Bytes buffered before they are written. */
const BUFFER_SIZE = 1 << 20;

/** Location of a text in its pack. */
export interface PackRange {
  /** Offset in bytes. */
  readonly at: number;
  readonly length: number;
  readonly sum: string;
}

export const sumOf = (bytes: string | Uint8Array) => hash("sha1", bytes, "base64url").slice(0, 16);

/** Reads the pack of an earlier build. */
export class PackReader {
  readonly #file: string;
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** The text; undefined if its checksum does not match. */
  read({ at, length, sum }: PackRange): string | undefined {
    const bytes = Buffer.allocUnsafe(length);
    try {
      this.#descriptor ??= openSync(this.#file, "r");
      if (readSync(this.#descriptor, bytes, 0, length, at) !== length) return undefined;
    } catch {
      return undefined;
    }
    return sumOf(bytes) === sum ? bytes.toString("utf8") : undefined;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** Writes the pack of this build. */
export class PackWriter {
  readonly #file: string;
  readonly #buffered: Buffer[] = [];
  #descriptor: number | undefined;
  #written = 0;
  #size = 0;

  /** @param file created with the first text; must not exist */
  constructor(file: string) {
    this.#file = file;
  }

  get size(): number {
    return this.#size;
  }

  /** @throws when the disk is full */
  add(text: string): PackRange {
    const bytes = Buffer.from(text, "utf8");
    const span = { at: this.#size, length: bytes.length, sum: sumOf(bytes) };
    this.#buffered.push(bytes);
    this.#size += bytes.length;
    if (this.#size - this.#written > BUFFER_SIZE) this.flush();
    return span;
  }

  /** Reads a text back, flushed or not. */
  read({ at, length, sum }: PackRange): string | undefined {
    if (at >= this.#written) {
      const start = at - this.#written;
      return Buffer.concat(this.#buffered).toString("utf8", start, start + length);
    }
    const bytes = Buffer.allocUnsafe(length);
    const count = this.#descriptor === undefined ? 0 : readSync(this.#descriptor, bytes, 0, length, at);
    return count === length && sumOf(bytes) === sum ? bytes.toString("utf8") : undefined;
  }

  /** Writes the buffered texts; if that fails, they stay in memory. */
  flush(): void {
    if (this.#buffered.length === 0) return;
    if (this.#descriptor === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#descriptor = openSync(this.#file, "wx+");
    }
    const bytes = Buffer.concat(this.#buffered);
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#written + done);
    this.#buffered.length = 0;
    this.#written += bytes.length;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}
