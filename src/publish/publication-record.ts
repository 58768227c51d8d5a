/**
 * Which pages an output was last published with, kept where the output itself is not: a build server begins each time
 * with the sources and the cache alone, and readers keep the addresses all the same.
 */
import { join } from "node:path";
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";
import { type Address, type DatedManifest, sourceId } from "./manifest.ts";
import { digestOf } from "./manifest-file.ts";
import { isThere } from "./publish-paths.ts";

/** Below the site's root. */
const FOLDER = ".cache/tribune/published";
/** Raised whenever the same things are written in another way. */
const KIND = "tribune-published-1";

/** What readers have been promised. */
export interface PublishedPages {
  /** Every page, by file, and every document or picture that has an address of its own. */
  readonly files: ReadonlySet<string>;
  /** Those that Tribune itself made. */
  readonly addresses: ReadonlyMap<string, Address>;
}

interface Written {
  /** Digest of the site. */
  readonly site: string;
  /** When it was published, in milliseconds since 1970. */
  readonly at: number;
  /** Each page, document or picture by its file, with its address where it has one. */
  readonly pages: readonly (readonly [file: string, kind?: Address["kind"], source?: string])[];
}

/** What is a page by its name. */
export const PAGE = /\.html?$/i;
/** What the engine writes for machines, or under names that change with what is in them. */
const ENGINES = /^(?:[^/]+$|(?:assets|pagefind|admin|sitemaps|\.[^/]*)\/)|\.(?:md|xml)$/i;
/** A compressed copy of a text. */
const COPY = /\.(?:br|gz)$/i;

/** Whether a file is a document or a picture that others may have linked to. */
const isLinkable = (file: string, isThere: (file: string) => boolean) =>
  !ENGINES.test(file) && !(COPY.test(file) && isThere(file.replace(COPY, "")));

export class PublicationRecord {
  readonly #file: string;
  readonly #written: Written | undefined;
  /** Whether something had been written down that cannot be read any more. */
  readonly isDamaged: boolean;

  /** @param output relative to the site's root, by which every clone of the site calls it the same */
  constructor(output: string, root: string) {
    this.#file = join(root, FOLDER, `${sourceId(output)}.json`);
    // Nothing else is sealed as this kind.
    this.#written = readSealed(this.#file, KIND) as Written | undefined;
    this.isDamaged = this.#written === undefined && isThere(this.#file);
  }

  /** Whether it tells of this site. */
  tellsOf(digest: string): boolean {
    return this.#written?.site === digest;
  }

  /**
   * What was published last: of the folder in place and of what was written down, the later one counts, since either
   * may have been brought back from an earlier day.
   * @param inPlace the manifest of the output, where it is there
   */
  last(inPlace: DatedManifest | undefined): PublishedPages | undefined {
    const written = this.#written;
    if (inPlace && (!written || inPlace.writtenAt >= written.at || digestOf(inPlace) === written.site))
      return pagesOf(inPlace);
    return written && pagesIn(written);
  }

  /** Writes down that a site is published now. */
  write(site: DatedManifest): void {
    const { files, addresses } = pagesOf(site);
    const pages = [...files].toSorted().map((file) => {
      const address = addresses.get(file);
      return address ? ([file, address.kind, address.source] as const) : ([file] as const);
    });
    writeSealed(this.#file, KIND, { site: digestOf(site), at: site.writtenAt, pages } satisfies Written);
  }
}

function pagesOf({ files, addresses }: DatedManifest): PublishedPages {
  const isPromised = (file: string) => PAGE.test(file) || isLinkable(file, (other) => files.has(other));
  return { files: new Set([...files.keys()].filter(isPromised)), addresses };
}

function pagesIn({ pages }: Written): PublishedPages {
  const addresses = new Map(
    pages.flatMap(([file, kind, source = ""]) =>
      kind === undefined ? [] : [[file, { kind, source }] as const],
    ),
  );
  return { files: new Set(pages.map(([file]) => file)), addresses };
}
