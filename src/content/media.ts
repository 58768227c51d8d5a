/** Files that lie beside an article: its pictures, and what is published beside its page as it is. */
import { posix } from "node:path";
import type { Album } from "../images/album.ts";
import type { Image } from "../images/image.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import type { Finding } from "../problems/problem.ts";
import { type Folder, fileInside, namedLike, namesBeside } from "./files.ts";
import type { Href, Routes, SitePath } from "./routes.ts";

/** A file to copy as it is. */
export interface Media {
  /** Absolute path of the original. */
  readonly from: string;
  /** Where it goes, relative to the output folder. */
  readonly to: string;
}

/** Names beside a page that are its own. */
const OURS = ["index.html", "index.md"];

/** The files of one article or page: each is published once, under a name of its own. */
export class MediaShelf {
  readonly #folder: Folder;
  readonly #file: string;
  readonly #page: SitePath;
  readonly #routes: Routes;
  readonly #album: Album;
  readonly #byTarget = new Map<string, Media>();

  /** @param file the Markdown file, relative to the folder */
  constructor(folder: Folder, file: string, page: SitePath, routes: Routes, album: Album) {
    this.#folder = folder;
    this.#file = file;
    this.#page = page;
    this.#routes = routes;
    this.#album = album;
  }

  get media(): Media[] {
    return [...this.#byTarget.values()];
  }

  /** Publishes the file that a relative target names, and says what stands in `src` or `href`. */
  take(target: string): { href: Href } | { finding: Finding } {
    const found = this.find(target);
    if ("finding" in found) return found;
    const name = this.#nameFor(found.from, found.file);
    this.#byTarget.set(name, { from: found.file, to: `${this.#page.slice(1)}${name}` });
    return {
      href: this.#routes.href(
        this.#routes.beside(this.#page, name.split("/").map(encodeURIComponent).join("/")),
      ),
    };
  }

  /** The picture in the file that a relative target names. */
  picture(target: string): { image: Image } | { finding: Finding } {
    const found = this.find(target);
    return "finding" in found ? found : this.#album.take(found.file, decodeTarget(target));
  }

  /** The file that a relative target names; `from`: relative to the folder; `file`: absolute. */
  find(target: string): { from: string; file: string } | { finding: Finding } {
    const given = decodeTarget(target);
    const path = given.replace(/[?#].*$/, "");
    const from = posix.normalize(posix.join(posix.dirname(this.#file), path));
    const found = fileInside(this.#folder, from);
    if (found === "outside") return { finding: catalogue.imageOutside({ given }) };
    if (found !== "missing") return { from, file: found.file };
    const differing = this.#differing(path);
    if (differing !== undefined)
      return { finding: catalogue.fileNameDiffers({ given: path, meant: differing }) };
    const meant = nearest(posix.basename(path), namesBeside(this.#folder, from));
    return { finding: catalogue.imageMissing({ given, meant }) };
  }

  /** The relative path of a file that differs in case, or in which way its slashes lean. */
  #differing(path: string): string | undefined {
    const from = posix.normalize(posix.join(posix.dirname(this.#file), path.replaceAll("\\", "/")));
    if (from.startsWith("..")) return undefined;
    const named = namedLike(this.#folder, from);
    if (named === undefined || typeof fileInside(this.#folder, named) === "string") return undefined;
    return posix.relative(posix.dirname(this.#file), named);
  }

  /** The name of the file beside the text that is called as the last part of a path; undefined where none is. */
  beside(name: string): string | undefined {
    return this.#differing(name);
  }

  /** Its path from the article's folder, or for a file of another folder its bare name. */
  #nameFor(from: string, file: string): string {
    const way = posix.relative(posix.dirname(this.#file), from);
    let name = way.startsWith("../") ? posix.basename(from) : way;
    while ((this.#byTarget.get(name)?.from ?? file) !== file || OURS.includes(name)) name = `_${name}`;
    return name;
  }
}

/** A target as the author wrote it: markdown-it has percent-encoded it. */
export function decodeTarget(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
