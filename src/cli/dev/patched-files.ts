/** The files of the site that is shown with those that a build wrote, for as long as it may still be refused. */
import type { FileEntry } from "../../publish/manifest.ts";
import type { Changes } from "./outcome.ts";

export class PatchedFiles implements ReadonlyMap<string, FileEntry> {
  readonly #shown: Map<string, FileEntry>;
  readonly #written: ReadonlyMap<string, FileEntry>;
  readonly #gone: ReadonlySet<string>;

  /**
   * @param shown is left as it is until {@link settle}
   * @param gone files of it that are no more; none of them was written
   */
  constructor(
    shown: Map<string, FileEntry>,
    written: ReadonlyMap<string, FileEntry>,
    gone: ReadonlySet<string>,
  ) {
    this.#shown = shown;
    this.#written = written;
    this.#gone = gone;
  }

  get changes(): Changes {
    const isOther = ([path, { sha256 }]: [string, FileEntry]) => this.#shown.get(path)?.sha256 !== sha256;
    return { changed: [...this.#written].filter(isOther).map(([path]) => path), gone: [...this.#gone] };
  }

  /** The shown files become these. */
  settle(): Map<string, FileEntry> {
    for (const path of this.#gone) this.#shown.delete(path);
    for (const [path, entry] of this.#written) this.#shown.set(path, entry);
    return this.#shown;
  }

  get size(): number {
    return [...this].length;
  }

  has(path: string): boolean {
    return this.#written.has(path) || (this.#shown.has(path) && !this.#gone.has(path));
  }

  get(path: string): FileEntry | undefined {
    return this.#written.get(path) ?? (this.#gone.has(path) ? undefined : this.#shown.get(path));
  }

  *entries(): MapIterator<[string, FileEntry]> {
    for (const [path, entry] of this.#shown)
      if (!this.#gone.has(path)) yield [path, this.#written.get(path) ?? entry];
    for (const [path, entry] of this.#written) if (!this.#shown.has(path)) yield [path, entry];
  }

  *keys(): MapIterator<string> {
    for (const [path] of this) yield path;
  }

  *values(): MapIterator<FileEntry> {
    for (const [, entry] of this) yield entry;
  }

  [Symbol.iterator](): MapIterator<[string, FileEntry]> {
    return this.entries();
  }

  forEach(visit: (entry: FileEntry, path: string, files: ReadonlyMap<string, FileEntry>) => void): void {
    for (const [path, entry] of this) visit(entry, path, this);
  }
}
