/** Pages, documents and images of the last publication that the new one lacks. */
import type { AddressKind, Manifest } from "./manifest.ts";
import { PAGE, type PublishedPages } from "./publication-record.ts";

export interface VanishedPage {
  /** From the site's root: `/2025/puces/`. */
  readonly path: string;
  /** `own`: a page of the site's own templates; `file`: not a page. */
  readonly kind: AddressKind | "own" | "file";
  /** `sourceId` of the source file; empty if there is none. */
  readonly source: string;
}

export function vanishedPages(before: PublishedPages, after: Manifest): VanishedPage[] {
  return [...before.files]
    .filter((file) => !after.files.has(file))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      kind: before.addresses.get(file)?.kind ?? (PAGE.test(file) ? "own" : "file"),
      source: before.addresses.get(file)?.source ?? "",
    }));
}
