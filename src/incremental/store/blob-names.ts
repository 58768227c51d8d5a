/** The names of blobs: the key, and a digest of the bytes. */
import { hash } from "node:crypto";
import { readdirSync } from "node:fs";

const DIGEST_LENGTH = 16;
/** `KEY.DIGEST`, or `KEY.DIGEST.PID` while it is written. */
const NAME = /^(.+)\.[0-9a-f]{16}(\.\d{1,10})?$/;

export function blobName(key: string, bytes: Uint8Array | string): string {
  return `${key}.${hash("sha256", bytes, "hex").slice(0, DIGEST_LENGTH)}`;
}

/** The files of a folder that are named like blobs, unfinished ones included; others are not ours. */
export function blobsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && NAME.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/**
 * The finished blobs by key. Of two with one key the last counts: both are right, since an encoder need not
 * give the same bytes twice.
 */
export function blobsByKey(names: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const [, key, unfinished] = NAME.exec(name) ?? [];
    if (key !== undefined && unfinished === undefined) byKey.set(key, name);
  }
  return byKey;
}
