/** `.tribune`, at the root of a published site: what it holds, and so what a later build may replace. */
import { hash } from "node:crypto";

export const MANIFEST = ".tribune";

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
