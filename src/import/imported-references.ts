/**
 * Resolves the links and images of a text: to the web, to another text, or to a file that is imported too.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { extname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isHidden, isPictureName, refusalOf } from "../content/addresses/linked-files.ts";
import { EXTENSION } from "../images/format.ts";
import { readHeader } from "../images/header.ts";
import { percentDecoded } from "../text/decode.ts";
import { slugify } from "../text/slug.ts";
import type { ImportContext } from "./context.ts";
import type { Resolver } from "./html/cleaning.ts";
import type { Remarks } from "./import-remarks.ts";
import type { ReferenceBase } from "./imported-draft.ts";
import { report } from "./reported.ts";

/**
 * Placeholder scheme for links to other imported texts, whose files are settled later; random, so that no
 * source can contain it.
 */
export const TEXT_SCHEME = `tribune-${randomUUID()}:`;

/** Another text of the same import. */
export interface Neighbour {
  readonly slug: string;
  /** A draft or future article, which must not be linked to yet. */
  readonly unpublished: boolean;
}

/** An imported file: its bytes if a source contains them, else its absolute path. */
export type ImportedFile = Uint8Array | string;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Maximum size of an imported file, in bytes. */
const LARGEST = 100 * 1024 * 1024;

/** Marks a file that could be imported but is not. */
const NOT_IMPORTED = Symbol("left");

export class ImportedReferences implements Omit<Resolver, "anchor"> {
  /** Imported files by their names beside the text: bytes, or the original's path. */
  readonly files = new Map<string, ImportedFile>();
  readonly #place: ReferenceBase;
  readonly #context: ImportContext;
  readonly #neighbours: ReadonlyMap<string, Neighbour>;
  readonly #remarks: Remarks;
  readonly #names = new Map<string, string>();
  /** Files that the text shows as images. */
  readonly #shown = new Set<string>();

  /** @param neighbours texts of the import by old paths and files, normalized by {@link nameOf} */
  constructor(
    place: ReferenceBase,
    context: ImportContext,
    neighbours: ReadonlyMap<string, Neighbour>,
    remarks: Remarks,
  ) {
    this.#place = place;
    this.#context = context;
    this.#neighbours = neighbours;
    this.#remarks = remarks;
  }

  link(target: string): string | undefined {
    const given = withoutIgnoredCharacters(target);
    const found = this.#link(given);
    if (found === undefined) this.#remarks.add(report.linkLost({ target: given }, given));
    return found === "" ? undefined : found;
  }

  expect(target: string): void {
    const local = this.#localFile(withoutIgnoredCharacters(target));
    if (local !== undefined) this.#shown.add(local);
  }

  picture(target: string): string | undefined {
    const given = withoutIgnoredCharacters(target);
    const embedded = this.#place.embedded?.get(given) ?? dataOf(given);
    if (embedded) return this.#importPicture(given.startsWith("data:") ? "image" : given, embedded, embedded);
    if (/^data:/i.test(given)) return undefined;
    const local = this.#localFile(given);
    if (local !== undefined) return this.#importPicture(local, readFileSync(local), local);
    const absolute = this.#absolute(given);
    return absolute && /^https?:$/.test(absolute.protocol) ? absolute.href : undefined;
  }

  /** Empty if the link is dropped for a reason that was already reported. */
  #link(given: string): string | undefined {
    const scheme = SCHEME.exec(given)?.[0].toLowerCase();
    if (scheme === "mailto:" || scheme === "tel:") return given;
    if (scheme !== undefined && !/^https?:$/.test(scheme)) return undefined;
    const absolute = this.#absolute(given);
    const neighbour = this.#neighbour(given, absolute);
    if (neighbour) {
      if (!neighbour.unpublished) return `${TEXT_SCHEME}${neighbour.slug}`;
      this.#remarks.add(report.linkUnpublished({ target: given }, given));
      return "";
    }
    let isNotImported = false;
    if (scheme === undefined && !given.startsWith("//")) {
      const local = this.#localFile(given);
      const imported = local === undefined ? undefined : this.#linkedFile(local, given);
      if (imported !== undefined && imported !== NOT_IMPORTED) return imported;
      isNotImported = imported === NOT_IMPORTED;
      if (given.startsWith("/") && this.#context.hasPage(given.replace(/[?#].*$/, ""))) return given;
    }
    const lost = isNotImported ? "" : undefined;
    if (!absolute || !/^https?:$/.test(absolute.protocol)) return lost;
    const isOurs = absolute.origin === new URL(this.#context.journal.url).origin;
    if (isOurs && !this.#context.hasPage(absolute.pathname)) return lost;
    // A well-formed URL is kept exactly as written.
    return /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(given) ? given : absolute.href;
  }

  /** A linked file; unless the text shows it, it is imported only on request. */
  #linkedFile(local: string, given: string): string | typeof NOT_IMPORTED | undefined {
    const { within = "" } = this.#place;
    const path = relative(realpathSync(within), local).split(sep).join("/");
    if (refusalOf(path, this.#context.journal.linkedFileTypes) !== undefined) return undefined;
    if (!this.#context.importsDocuments && !this.#shown.has(local)) {
      this.#remarks.add(report.documentLeft({ target: given }, given));
      return NOT_IMPORTED;
    }
    return isPictureName(local)
      ? this.#importPicture(local, readFileSync(local), local)
      : this.#importFile(local, local);
  }

  /** The absolute URL of a target, if known. */
  #absolute(given: string): URL | undefined {
    const base = this.#place.url;
    const full = given.startsWith("//") ? `https:${given}` : given;
    if (URL.canParse(full)) return new URL(full);
    return base !== undefined && URL.canParse(full, base) ? new URL(full, base) : undefined;
  }

  #neighbour(given: string, absolute: URL | undefined): Neighbour | undefined {
    const { folder, url, roots = [] } = this.#place;
    const path = percentDecoded(given.replace(/[?#].*$/, ""));
    const onSite = absolute && url !== undefined && absolute.origin === new URL(url).origin;
    const candidates = [
      ...(onSite ? [nameOf(absolute.pathname), nameOf(`${absolute.pathname}${absolute.search}`)] : []),
      ...(given.startsWith("/") ? [nameOf(path), ...roots.map((root) => nameOf(join(root, path)))] : []),
      ...(folder !== undefined && path !== "" && !SCHEME.test(given) ? [nameOf(join(folder, path))] : []),
    ];
    return candidates.map((name) => this.#neighbours.get(name)).find((found) => found !== undefined);
  }

  /** The local file that a target names, if it lies in the permitted folder. */
  #localFile(given: string): string | undefined {
    const { folder, roots = [], within } = this.#place;
    if (within === undefined) return undefined;
    const path = percentDecoded(given.replace(/[?#].*$/, ""));
    const places = /^file:/i.test(given)
      ? [fileOf(given)]
      : /^https?:|^\/\//i.test(given)
        ? roots.map((root) => this.#uploaded(given, root))
        : path.startsWith("/")
          ? roots.map((root) => join(root, path))
          : [folder, ...roots].map((base) => base && join(base, path));
    for (const place of places) {
      const real = place === undefined ? undefined : realFile(place, within);
      if (real !== undefined) return real;
    }
    return undefined;
  }

  /** A file of the old site that lies beside its export, under its original path. */
  #uploaded(given: string, root: string): string | undefined {
    const url = this.#absolute(given);
    const own = this.#place.url;
    return url && own !== undefined && url.origin === new URL(own).origin
      ? join(root, percentDecoded(url.pathname))
      : undefined;
  }

  #importPicture(from: string, bytes: Uint8Array, content: ImportedFile): string | undefined {
    const buffer = Buffer.from(bytes);
    const read = buffer.length > LARGEST ? undefined : readHeader(buffer);
    if (!read || "flaw" in read) return undefined;
    return this.#importFile(from, content, `.${EXTENSION[read.header.format]}`);
  }

  #importFile(from: string, content: ImportedFile, extension = extname(from).toLowerCase()): string {
    const known = this.#names.get(from);
    if (known !== undefined && !from.startsWith("image")) return known;
    const stem = slugify(from.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "")) ?? "image";
    let name = `${stem}${extension}`;
    for (let number = 2; this.files.has(name); number += 1) {
      if (isSame(this.files.get(name), content)) break;
      name = `${stem}-${number}${extension}`;
    }
    this.files.set(name, content);
    this.#names.set(from, name);
    return name;
  }
}

/** Normalizes an old path or file name: decoded, without trailing slash, index file or extension. */
export function nameOf(path: string): string {
  return percentDecoded(path)
    .replaceAll("\\", "/")
    .replace(/\.(?:md|markdown|mdx|html?)$/i, "")
    .replace(/\/(?:_?index)?$/, "")
    .normalize("NFC");
}

/** Removes the characters that browsers ignore in URLs. */
const withoutIgnoredCharacters = (target: string) =>
  target.replace(/[\t\n\r]/g, "").replace(/^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu, "");

function isSame(one: ImportedFile | undefined, other: ImportedFile): boolean {
  if (typeof one === "string" || typeof other === "string" || one === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

function realFile(path: string, within: string): string | undefined {
  try {
    const real = realpathSync(path);
    const way = relative(realpathSync(within), real);
    const inside = way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
    if (isHidden(way.split(sep).join("/"))) return undefined;
    const stats = statSync(real);
    return inside && stats.isFile() && stats.size <= LARGEST ? real : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** Decodes `data:image/png;base64,…`. */
function dataOf(target: string): Uint8Array | undefined {
  const base64 = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,([\w+/=\s%-]*)$/i.exec(target)?.[1];
  if (base64 !== undefined) return Buffer.from(percentDecoded(base64), "base64");
  const plain = /^data:image\/svg\+xml(?:;[\w=.-]+)*,(.*)$/is.exec(target)?.[1];
  return plain === undefined ? undefined : Buffer.from(percentDecoded(plain));
}
