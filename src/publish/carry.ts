/** Files that have not changed since the last publication stay the same files, for tools that send only what changed. */
import { constants, copyFileSync, linkSync, lstatSync, renameSync, type Stats, utimesSync } from "node:fs";
import { join } from "node:path";

/** Carries files of the published site over into the next one: same inode, same times. */
export class Carrier {
  readonly #site: string;
  readonly #scratch: string;
  #canLink = true;

  /**
   * @param site the published site
   * @param scratch a name for a file, on the same file system, that nobody else uses
   */
  constructor(site: string, scratch: string) {
    this.#site = site;
    this.#scratch = scratch;
  }

  /**
   * Puts the published file in the place of `target`, in one step. They must not be the same file already: a system
   * leaves both names of a file where one is renamed to the other.
   * @param old the published file as it is
   * @param hasContent whether `target` has the same content already: it gets the published file's times, where the
   * file system has no hard links
   */
  carry(path: string, target: string, old: Stats, hasContent: () => boolean): void {
    const published = join(this.#site, path);
    if (this.#linked(published)) renameSync(this.#scratch, target);
    else if (hasContent()) utimesSync(target, old.atime, old.mtime);
    else {
      copyFileSync(published, this.#scratch, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
      utimesSync(this.#scratch, old.atime, old.mtime);
      renameSync(this.#scratch, target);
    }
  }

  #linked(published: string): boolean {
    if (!this.#canLink) return false;
    try {
      linkSync(published, this.#scratch);
      return true;
    } catch (error) {
      // One file with too many names says nothing of the others.
      const isFull = error instanceof Error && "code" in error && error.code === "EMLINK";
      this.#canLink = isFull;
      return false;
    }
  }
}

/** Whether a file is another name of the published one, as a picture is that is a link to the cache in both. */
export function isSameFile(file: string, old: Stats): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.ino === old.ino && found.dev === old.dev;
}
