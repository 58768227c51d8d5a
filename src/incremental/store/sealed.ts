/** Cache files with a checksum: read back exactly as written, or not at all. */
import { hash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";

/**
 * The stored value; undefined if the file is missing or differs from what {@link writeSealed} wrote.
 * @param kind names the content and its format
 */
export function readSealed(file: string, kind: string): unknown {
  const bytes = readCacheFile(file);
  return bytes && unsealed(bytes, kind);
}

/** The value of a file that was written as {@link sealed}; undefined if it is damaged or of another kind. */
export function unsealed(bytes: Buffer, kind: string): unknown {
  const end = bytes.indexOf("\n");
  const body = bytes.subarray(end + 1);
  const isWhole = end !== -1 && bytes.toString("utf8", 0, end) === seal(kind, body);
  return isWhole ? JSON.parse(body.toString("utf8")) : undefined;
}

/** Writes a value. Errors are ignored: the cache only saves time. */
export function writeSealed(file: string, kind: string, value: unknown): void {
  const content = sealed(kind, value);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeCacheFile(file, content);
  } catch {
    // Readers compare what they trust with the files themselves, so an outdated file is as good.
  }
}

/** The content of a sealed file. */
export function sealed(kind: string, value: unknown): Buffer {
  const text = JSON.stringify(value);
  const start = Buffer.byteLength(seal(kind, NOTHING)) + 1;
  // In one buffer: the graph of a large site has many megabytes.
  const bytes = Buffer.alloc(start + Buffer.byteLength(text));
  bytes.write(text, start);
  bytes.write(`${seal(kind, bytes.subarray(start))}\n`);
  return bytes;
}

const NOTHING = Buffer.alloc(0);

const seal = (kind: string, body: Buffer) => `${kind} ${hash("sha256", body, "hex")}`;
