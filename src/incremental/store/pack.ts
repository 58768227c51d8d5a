/** Long texts in one file, one after the other: written as they come, read back when they are asked for. */
import { hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Bytes that wait until they are written together. */
const WAITING = 1 << 20;

/** Where a text lies in its pack. */
export interface PackRange {
  /** Bytes. */
  readonly at: number;
  readonly length: number;
  readonly sum: string;
}

export const sumOf = (bytes: string | Uint8Array) => hash("sha1", bytes, "base64url").slice(0, 16);

/** A pack of an earlier build. */
export class PackReader {
  readonly #file: string;
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** The text, or undefined when it is not what was written. */
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

/** The pack of this build. */
export class PackWriter {
  readonly #file: string;
  readonly #waiting: Buffer[] = [];
  #descriptor: number | undefined;
  #written = 0;
  #size = 0;

  /** @param file made at the first text; it must not be there */
  constructor(file: string) {
    this.#file = file;
  }

  get size(): number {
    return this.#size;
  }

  /** @throws when the disk takes no more */
  add(text: string): PackRange {
    const bytes = Buffer.from(text, "utf8");
    const span = { at: this.#size, length: bytes.length, sum: sumOf(bytes) };
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size - this.#written > WAITING) this.flush();
    return span;
  }

  /** A text of this pack. */
  read({ at, length }: PackRange): string {
    if (at >= this.#written) {
      const start = at - this.#written;
      return Buffer.concat(this.#waiting).toString("utf8", start, start + length);
    }
    const bytes = Buffer.allocUnsafe(length);
    if (this.#descriptor !== undefined) readSync(this.#descriptor, bytes, 0, length, at);
    return bytes.toString("utf8");
  }

  /** Writes what waits; a disk that takes no more leaves it in memory. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    if (this.#descriptor === undefined) {
      mkdirSync(dirname(this.#file), { recursive: true });
      this.#descriptor = openSync(this.#file, "wx+");
    }
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#written + done);
    this.#waiting.length = 0;
    this.#written += bytes.length;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}
