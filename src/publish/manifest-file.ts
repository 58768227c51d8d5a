/** Serializes and parses the manifest file. The same site gives the same bytes. */
import { hash } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../text/error-code.ts";
import { MANIFEST } from "../text/file-names.ts";
import { syncFile } from "./disk.ts";
import type { DatedManifest, Manifest } from "./manifest.ts";
import { parseManifest } from "./parse-manifest.ts";

const FORMAT = 1;

/** Memoized: megabytes for a large site, needed repeatedly. */
const texts = new WeakMap<Manifest, string>();

/** The manifest as JSON, one entry per line. */
export function manifestText(manifest: Manifest): string {
  const known = texts.get(manifest);
  if (known !== undefined) return known;
  const text = serialize(manifest);
  texts.set(manifest, text);
  return text;
}

function serialize({ files, addresses }: Manifest): string {
  const lines = <Value>(map: ReadonlyMap<string, Value>, write: (value: Value) => string) =>
    [...map.keys()]
      .sort()
      .flatMap((key) => {
        const value = map.get(key);
        return value === undefined ? [] : `${JSON.stringify(key)}: ${write(value)}`;
      })
      .join(",\n");
  return `{
"format": ${FORMAT},
"files": {
${lines(files, ({ size, sha256 }) => `[${size},"${sha256}"]`)}
},
"addresses": {
${lines(addresses, ({ kind, source }) => `["${kind}",${JSON.stringify(source)}]`)}
}
}
`;
}

/** SHA-256 of the serialized manifest, hexadecimal. */
export function digestOf(manifest: Manifest): string {
  return hash("sha256", manifestText(manifest), "hex");
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, MANIFEST), manifestText(manifest));
}

/**
 * Replaces a folder's manifest atomically: without a valid one, no later build would recognise the folder.
 * @param scratch an unused path on the same file system
 * @throws the file system's error
 */
export function replaceManifest(folder: string, manifest: Manifest, scratch: string): void {
  writeFileSync(scratch, manifestText(manifest), { flag: "wx" });
  // Otherwise a power cut could leave an empty manifest.
  syncFile(scratch);
  renameSync(scratch, join(folder, MANIFEST));
}

/** When a folder's manifest was written, in milliseconds since 1970; undefined if there is none. */
export const manifestTime = (folder: string): number | undefined =>
  statSync(join(folder, MANIFEST), { throwIfNoEntry: false })?.mtimeMs;

/**
 * Reads a folder's manifest.
 * @returns undefined if it is missing, damaged or of another format
 * @throws any other file system error
 */
export function readManifest(folder: string): DatedManifest | undefined {
  const file = join(folder, MANIFEST);
  try {
    const text = readFileSync(file, "utf8");
    const read = parseManifest(JSON.parse(text), FORMAT);
    if (!read) return undefined;
    const manifest = { ...read, writtenAt: statSync(file).mtimeMs };
    texts.set(manifest, text);
    return manifest;
  } catch (error) {
    if (error instanceof SyntaxError || /^(?:ENOENT|EISDIR)$/.test(errorCode(error) ?? "")) return undefined;
    throw error;
  }
}
