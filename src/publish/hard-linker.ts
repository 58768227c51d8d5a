/** Keeps unchanged files the same files (inode and times), for tools that upload only what changed. */
import { constants, copyFileSync, lstatSync, renameSync, type Stats, utimesSync } from "node:fs";
import { join } from "node:path";
import { HardLinks } from "../incremental/store/link.ts";

/** Hard-links files of the published site into the next one. */
export class HardLinker {
  readonly #site: string;
  readonly #scratch: string;
  readonly #links = new HardLinks();

  /**
   * @param site folder of the published site
   * @param scratch an unused file name on the same file system
   */
  constructor(site: string, scratch: string) {
    this.#site = site;
    this.#scratch = scratch;
  }

  /**
   * Replaces `target` by a hard link to the published file, atomically. They must not be the same file
   * already: POSIX `rename` does nothing then, and both names remain.
   * @param old stats of the published file
   * @param hasContent whether `target` already has the same content; without hard links it then only gets the
   * published file's times
   */
  link(path: string, target: string, old: Stats, hasContent: () => boolean): void {
    const published = join(this.#site, path);
    if (this.#links.tryLink(published, this.#scratch)) renameSync(this.#scratch, target);
    else if (hasContent()) utimesSync(target, old.atime, old.mtime);
    else {
      copyFileSync(published, this.#scratch, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
      utimesSync(this.#scratch, old.atime, old.mtime);
      renameSync(this.#scratch, target);
    }
  }
}

/** Whether a file is a hard link to the published one, as images from the cache are. */
export function isSameFile(file: string, old: Stats): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.ino === old.ino && found.dev === old.dev;
}
