/** Files that tell one build what another knew: read back as they were written, or not at all. */
import { hash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { putPlain, readPlain } from "./plain-file.ts";

/**
 * What was written; undefined when there is none, or it is not, byte for byte, what {@link writeSealed} wrote.
 * @param kind what the file holds, and in which form
 */
export function readSealed(file: string, kind: string): unknown {
  const bytes = readPlain(file);
  if (!bytes) return undefined;
  const end = bytes.indexOf("\n");
  const body = bytes.subarray(end + 1);
  const isWhole = end !== -1 && bytes.toString("utf8", 0, end) === seal(kind, body);
  return isWhole ? JSON.parse(body.toString("utf8")) : undefined;
}

/** What only saves time at the next build may be lost: a file that cannot be written is none. */
export function writeSealed(file: string, kind: string, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  try {
    mkdirSync(dirname(file), { recursive: true });
    putPlain(file, Buffer.concat([Buffer.from(`${seal(kind, body)}\n`), body]));
  } catch {
    // What tells of another site than the published one is not believed, should it stay.
    discard(file);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

const seal = (kind: string, body: Buffer) => `${kind} ${hash("sha256", body, "hex")}`;
