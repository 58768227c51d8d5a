/** `.tribune`, at the root of a published site: the files it consists of, which a later build may replace. */
import { hash } from "node:crypto";

export interface FileEntry {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

/** How stable an address is: texts are permanent, lists may disappear, previews are temporary. */
export type AddressKind = "text" | "list" | "preview";

export interface Address {
  readonly kind: AddressKind;
  /**
   * {@link sourceId} of the source file; for a named list, the ids of its oldest articles, each followed by a comma;
   * otherwise empty.
   */
  readonly source: string;
}

export interface Manifest {
  /** By path from the site's root, with `/`. */
  readonly files: ReadonlyMap<string, FileEntry>;
  /** Pages that Tribune generates, by file; pages of the site's own templates are not included. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** A manifest file's content, and its modification time in milliseconds since 1970. */
export interface DatedManifest extends Manifest {
  readonly writtenAt: number;
}

/** Identifies a source file without revealing its name to readers. */
export function sourceId(file: string): string {
  return hash("sha256", file, "hex").slice(0, 12);
}
