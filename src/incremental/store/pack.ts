/** Pack files: long texts appended to one file, read back on demand. */
import { hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Bytes buffered before they are written; the texts of a thousand articles are read back from the buffer. */
const BUFFER_SIZE = 1 << 23;

/** The most that a UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Location of a text in its pack. */
export interface PackRange {
  /** Offset in bytes. */
  readonly at: number;
  readonly length: number;
  readonly sum: string;
}

/** Characters of a sum. */
export const SUM_LENGTH = 16;

export const sumOf = (bytes: string | Uint8Array) => hash("sha1", bytes, "base64url").slice(0, SUM_LENGTH);

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

/** Writes the pack of this build, through one buffer: a buffer for each text would wait long for the garbage collector. */
export class PackWriter {
  readonly #file: string;
  #buffer = Buffer.alloc(0);
  /** How many bytes of the buffer are not yet written. */
  #buffered = 0;
  #descriptor: number | undefined;
  #written = 0;

  /** @param file created with the first text; must not exist */
  constructor(file: string) {
    this.#file = file;
  }

  get size(): number {
    return this.#written + this.#buffered;
  }

  /** @throws when the disk is full */
  add(text: string): PackRange {
    const most = BYTES_PER_UNIT * text.length;
    if (this.#buffered + most > this.#buffer.length) {
      this.flush();
      if (most > this.#buffer.length) this.#buffer = Buffer.alloc(Math.max(most, BUFFER_SIZE));
    }
    const at = this.size;
    const length = this.#buffer.write(text, this.#buffered);
    const end = this.#buffered + length;
    const sum = sumOf(this.#buffer.subarray(this.#buffered, end));
    this.#buffered = end;
    return { at, length, sum };
  }

  /** Reads a text back, flushed or not. */
  read({ at, length, sum }: PackRange): string | undefined {
    const start = at - this.#written;
    if (start >= 0) return this.#buffer.toString("utf8", start, start + length);
    const bytes = Buffer.allocUnsafe(length);
    const count = this.#descriptor === undefined ? 0 : readSync(this.#descriptor, bytes, 0, length, at);
    return count === length && sumOf(bytes) === sum ? bytes.toString("utf8") : undefined;
  }

  /** Writes the buffered texts; if that fails, they stay in memory. */
  flush(): void {
    if (this.#buffered === 0) return;
    if (this.#descriptor === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#descriptor = openSync(this.#file, "wx+");
    }
    for (let done = 0; done < this.#buffered; )
      done += writeSync(this.#descriptor, this.#buffer, done, this.#buffered - done, this.#written + done);
    this.#written += this.#buffered;
    this.#buffered = 0;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}
