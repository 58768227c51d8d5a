/**
 * `.tribune`, at the root of a published site: what it holds, and so what a later build may replace.
 * The same site has the same manifest, byte for byte.
 */
import { hash } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handToDisk } from "./disk.ts";
import { parseManifest } from "./parse-manifest.ts";

export const MANIFEST = ".tribune";

const FORMAT = 1;

export interface FileEntry {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
}

/** What readers may expect of an address: texts stay, lists come and go, previews were promised to nobody. */
export type AddressKind = "text" | "list" | "preview";

export interface Address {
  readonly kind: AddressKind;
  /**
   * {@link sourceId} of the file that it was made from; of a list that has a name, those of its oldest articles,
   * each with a comma after it; empty for everything else.
   */
  readonly source: string;
}

export interface Manifest {
  /** By path from the site's root, with `/`. */
  readonly files: ReadonlyMap<string, FileEntry>;
  /** The pages that Tribune itself makes, by file; those of the site's own templates are not in it. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** A manifest that was read, and the moment it was written, in milliseconds since 1970. */
export interface DatedManifest extends Manifest {
  readonly writtenAt: number;
}

/** Tells files apart without telling readers of the site how they are called. */
export function sourceId(file: string): string {
  return hash("sha256", file, "hex").slice(0, 12);
}

/** Of a large site it has megabytes, and is asked for more than once. */
const texts = new WeakMap<Manifest, string>();

/** The manifest as it is written, one file a line. */
export function manifestText(manifest: Manifest): string {
  const known = texts.get(manifest);
  if (known !== undefined) return known;
  const text = writtenOut(manifest);
  texts.set(manifest, text);
  return text;
}

function writtenOut({ files, addresses }: Manifest): string {
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

/** SHA-256 of the manifest, in hexadecimal: the same for the same site, whatever built it. */
export function digestOf(manifest: Manifest): string {
  return hash("sha256", manifestText(manifest), "hex");
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, MANIFEST), manifestText(manifest));
}

/**
 * Gives a folder another manifest in one step, since a folder with half of one is nobody's.
 * @param scratch a name for a file on the same file system, which nothing has
 */
export function replaceManifest(folder: string, manifest: Manifest, scratch: string): void {
  writeFileSync(scratch, manifestText(manifest), { flag: "wx" });
  // A power cut must not leave an empty one.
  handToDisk(scratch);
  renameSync(scratch, join(folder, MANIFEST));
}

/** The manifest of a folder; undefined when there is none that can be read. */
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
    if (error instanceof SyntaxError || /^(?:ENOENT|EISDIR)$/.test(String(codeOf(error)))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
