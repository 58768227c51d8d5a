/** Files beside an article: its pictures, and the files published as they are beside its page. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { formatOf } from "../../images/format.ts";
import type { Image } from "../../images/image.ts";
import type { ImageRegistry } from "../../images/image-registry.ts";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Finding } from "../../problems/problem.ts";
import {
  contentExtension,
  executableExtension,
  isHidden,
  isPictureName,
  type LinkedFileRefusal,
  looksLikePage,
  PAGE_START,
  refusalOf,
} from "../addresses/linked-files.ts";
import type { Href, Routes, SitePath } from "../addresses/routes.ts";
import { parseTarget } from "../addresses/target.ts";
import { type Folder, fileInside, namedLike, namesBeside } from "../sources/folder.ts";

/** A file to copy as it is. */
export interface Media {
  /** Absolute path of the original. */
  readonly from: string;
  /** The path of the copy, relative to the output folder. */
  readonly to: string;
}

/** A file that a text links to. */
export interface LinkedFile extends Media {
  /** The name in the text. */
  readonly given: string;
}

/** Names beside a page that the page itself uses. */
const RESERVED_NAMES = ["index.html", "index.md"];

export interface MediaResolverParts {
  readonly folder: Folder;
  /** The Markdown file, relative to the folder. */
  readonly file: string;
  /** The address of its page. */
  readonly page: SitePath;
  readonly routes: Routes;
  readonly images: ImageRegistry;
  /** Further extensions that the journal allows. */
  readonly linkedFileTypes: readonly string[];
}

/** The files of one article or page; each is published once, under a unique name. */
export class MediaResolver {
  readonly #parts: MediaResolverParts;
  readonly #byTarget = new Map<string, LinkedFile>();

  constructor(parts: MediaResolverParts) {
    this.#parts = parts;
  }

  get files(): LinkedFile[] {
    return [...this.#byTarget.values()];
  }

  /** Publishes the file of a relative target; returns the value of `src` or `href`. */
  take(target: string): { href: string } | { finding: Finding } {
    const found = this.find(target);
    if ("finding" in found) return found;
    const { file, given, from } = found;
    const { linkedFileTypes, folder } = this.#parts;
    // A symbolic link has two names, and both are checked.
    const real = relative(folder.root, file).split(sep).join("/");
    if (isText(folder, file)) return { finding: catalogue.linkedText({ given }) };
    for (const path of [from, real]) {
      const refusal = refusalOf(path, linkedFileTypes);
      if (refusal) return { finding: refused(refusal, given, path) };
    }
    const start = startOf(file);
    const format = formatOf(start);
    if (isPictureName(from) || (format !== undefined && format !== "svg")) return this.#linked(file, given);
    if (looksLikePage(start)) return { finding: catalogue.linkedPage({ given }) };
    return { href: this.#publish(from, file, given) + parseTarget(target).rest };
  }

  /** The picture of a relative target. */
  picture(target: string): { image: Image } | { finding: Finding } {
    const found = this.find(target);
    if ("finding" in found) return found;
    const { from, file, given } = found;
    const real = relative(this.#parts.folder.root, file).split(sep).join("/");
    if (isHidden(from) || isHidden(real)) return { finding: catalogue.linkedHidden({ given }) };
    return this.#parts.images.take(file, given);
  }

  /** Publishes a linked picture in full size, without its metadata. */
  #linked(file: string, given: string): { href: Href } | { finding: Finding } {
    const { images, routes } = this.#parts;
    const taken = images.takeWhole(file, given);
    if ("finding" in taken) return taken;
    return { href: routes.href(routes.image(taken.image.original())) };
  }

  #publish(from: string, file: string, given: string): Href {
    const { routes, page } = this.#parts;
    const name = this.#nameFor(from, file);
    this.#byTarget.set(name, { from: file, to: `${page.slice(1)}${name}`, given });
    return routes.href(routes.beside(page, name.split("/").map(encodeURIComponent).join("/")));
  }

  /**
   * The file of a relative target.
   * @returns `from` relative to the folder, `file` absolute, `given` as the author wrote it
   */
  find(target: string): { from: string; file: string; given: string } | { finding: Finding } {
    const { folder } = this.#parts;
    const { path, rest } = parseTarget(target);
    const given = path || rest;
    if (path === "") return { finding: catalogue.addressMissing() };
    const from = posix.normalize(posix.join(posix.dirname(this.#parts.file), path));
    const found = fileInside(folder, from);
    if (found === "outside") return { finding: catalogue.imageOutside({ given }) };
    if (found !== "missing") return { from, file: found.file, given };
    const similar = this.beside(path);
    if (similar !== undefined) return { finding: catalogue.fileNameDiffers({ given: path, meant: similar }) };
    const suggestion = nearest(posix.basename(path), namesBeside(folder, from));
    return { finding: catalogue.imageMissing({ given, meant: suggestion }) };
  }

  /** The relative path of a file whose name differs only in case, accents or backslashes. */
  beside(path: string): string | undefined {
    const { folder, file } = this.#parts;
    const from = posix.normalize(posix.join(posix.dirname(file), path.replaceAll("\\", "/")));
    if (from.startsWith("..")) return undefined;
    const named = namedLike(folder, from);
    if (named === undefined || typeof fileInside(folder, named) === "string") return undefined;
    return posix.relative(posix.dirname(file), named);
  }

  /** The path relative to the article's folder; for a file of another folder, its name. */
  #nameFor(from: string, file: string): string {
    const way = posix.relative(posix.dirname(this.#parts.file), from);
    let name = way.startsWith("../") ? posix.basename(from) : way;
    while ((this.#byTarget.get(name)?.from ?? file) !== file || RESERVED_NAMES.includes(name))
      name = `_${name}`;
    return name;
  }
}

function refused(refusal: LinkedFileRefusal, given: string, path: string): Finding {
  if (refusal === "hidden") return catalogue.linkedHidden({ given });
  if (refusal === "text") return catalogue.linkedText({ given });
  return refusal === "program"
    ? catalogue.linkedProgram({ given, extension: executableExtension(path) })
    : catalogue.linkedKind({ given, extension: contentExtension(path) });
}

/** The texts of a folder, by device and inode. */
const TEXTS = new WeakMap<Folder, ReadonlySet<string>>();

/** Whether a file is a hard link to a text of the folder. */
function isText(folder: Folder, file: string): boolean {
  const stats = statSync(file);
  if (stats.nlink === 1) return false;
  const texts = TEXTS.get(folder) ?? new Set([...folder.files, ...folder.ignored].map(numberIn(folder)));
  TEXTS.set(folder, texts);
  return texts.has(`${stats.dev} ${stats.ino}`);
}

const numberIn =
  ({ root }: Folder) =>
  (path: string) => {
    const { dev = 0, ino = 0 } = statSync(join(root, path), { throwIfNoEntry: false }) ?? {};
    return `${dev} ${ino}`;
  };

function startOf(file: string): Buffer {
  const start = Buffer.alloc(PAGE_START);
  const descriptor = openSync(file, "r");
  try {
    return start.subarray(0, readSync(descriptor, start, 0, PAGE_START, 0));
  } finally {
    closeSync(descriptor);
  }
}
