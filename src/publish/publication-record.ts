/**
 * Records which pages an output was last published with. It is kept outside the output: a build server starts with
 * only the sources and the cache, and must still know the published addresses.
 */
import { join } from "node:path";
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";
import { copiedFile } from "../text/file-names.ts";
import { type Address, type DatedManifest, type Manifest, sourceId } from "./manifest.ts";
import { digestOf } from "./manifest-file.ts";
import { isThere } from "./publish-paths.ts";

/** Relative to the site's root. */
const FOLDER = ".cache/tribune/published";
/** Raise this when the format changes. */
const KIND = "tribune-published-1";

/** Files that readers may have linked to. */
export interface PublishedPages {
  /** All pages by file, and all documents and images with stable addresses. */
  readonly files: ReadonlySet<string>;
  /** The pages that Tribune generated. */
  readonly addresses: ReadonlyMap<string, Address>;
}

interface StoredPublication {
  /** Digest of the site's manifest. */
  readonly site: string;
  /** When it was published, in milliseconds since 1970. */
  readonly at: number;
  /** Pages, documents and images by file; pages of Tribune with kind and source. */
  readonly pages: readonly (readonly [file: string, kind?: Address["kind"], source?: string])[];
}

/** Files that are pages, by name. */
export const PAGE = /\.html?$/i;
/** Files for machines, and files whose names change with their content; earlier versions wrote `pagefind/`. */
const NOT_LINKABLE = /^(?:[^/]+$|(?:assets|pagefind|search-index|admin|sitemaps|\.[^/]*)\/)|\.(?:md|xml)$/i;

/** Whether a file is a document or image that others may have linked to. */
function isLinkable(file: string, isThere: (file: string) => boolean): boolean {
  const original = copiedFile(file);
  return !NOT_LINKABLE.test(file) && !(original !== undefined && isThere(original));
}

export class PublicationRecord {
  readonly #file: string;
  readonly #stored: StoredPublication | undefined;
  /** Whether a record exists but cannot be read. */
  readonly isDamaged: boolean;

  /** @param output relative to the site's root, so that it is the same in every clone */
  constructor(output: string, root: string) {
    this.#file = join(root, FOLDER, `${sourceId(output)}.json`);
    // The cast is safe: the kind identifies the shape.
    this.#stored = readSealed(this.#file, KIND) as StoredPublication | undefined;
    this.isDamaged = this.#stored === undefined && isThere(this.#file);
  }

  /** Whether the record describes the site with this digest. */
  describes(digest: string): boolean {
    return this.#stored?.site === digest;
  }

  /**
   * The last publication: the newer one of the output in place and the record, because either may have been
   * restored from a backup.
   * @param inPlace the output's manifest, if there is one
   */
  last(inPlace: DatedManifest | undefined): PublishedPages | undefined {
    const stored = this.#stored;
    if (inPlace && (!stored || inPlace.writtenAt >= stored.at || digestOf(inPlace) === stored.site))
      return pagesOf(inPlace);
    return stored && pagesIn(stored);
  }

  /**
   * Records a site as published.
   * @param at when its manifest was written, in milliseconds since 1970
   */
  write(site: Manifest, at: number): void {
    const { files, addresses } = pagesOf(site);
    const pages = [...files].toSorted().map((file) => {
      const address = addresses.get(file);
      return address ? ([file, address.kind, address.source] as const) : ([file] as const);
    });
    writeSealed(this.#file, KIND, {
      site: digestOf(site),
      at,
      pages,
    } satisfies StoredPublication);
  }
}

function pagesOf({ files, addresses }: Manifest): PublishedPages {
  const hasStableAddress = (file: string) => PAGE.test(file) || isLinkable(file, (other) => files.has(other));
  return { files: new Set([...files.keys()].filter(hasStableAddress)), addresses };
}

function pagesIn({ pages }: StoredPublication): PublishedPages {
  const addresses = new Map(
    pages.flatMap(([file, kind, source = ""]) =>
      kind === undefined ? [] : [[file, { kind, source }] as const],
    ),
  );
  return { files: new Set(pages.map(([file]) => file)), addresses };
}
