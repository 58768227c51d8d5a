/**
 * The site before the published one is kept, out of sight, to become the next one: most of its files are those of the
 * published site, and making or removing thousands of folders takes seconds.
 */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type DatedManifest, sourceId } from "./manifest.ts";
import { readManifest } from "./manifest-file.ts";
import { foreignIn, removeSite } from "./ownership.ts";
import { isThere } from "./publish-paths.ts";
import { type ListTree, listTree, type Tree } from "./tree.ts";

export interface Spare {
  readonly folder: string;
  /** What it was published with: everything in it is named there. Whether it is still so is for who uses it to see. */
  readonly manifest: DatedManifest;
  readonly tree: Tree;
}

/** Where the spare tree of one output is kept. */
export class SpareStore {
  readonly #folder: string | undefined;

  /** @param folder of the spare trees of every output; undefined to keep none */
  constructor(folder: string | undefined, site: string) {
    this.#folder = folder && join(folder, sourceId(relative(folder, site)));
  }

  /** The file for what is noted of its folders; undefined where none is kept. */
  get record(): string | undefined {
    return this.#folder && join(dirname(this.#folder), "../trees", `${basename(this.#folder)}.json`);
  }

  /**
   * Takes the spare out, whatever it is by now.
   * @param list lists its tree
   * @returns undefined when there is none that is all ours, or it cannot be moved there
   */
  take(to: string, list: ListTree = listTree): Spare | undefined {
    try {
      const manifest = this.#folder === undefined ? undefined : readManifest(this.#folder);
      if (!manifest || this.#folder === undefined) return undefined;
      const tree = list(this.#folder);
      if (foreignIn(tree, manifest).length > 0) return undefined;
      if (tree.folders.some((path) => manifest.files.has(path))) return undefined;
      // Fails on another file system, and in a cache that is not ours to write.
      renameSync(this.#folder, to);
      return { folder: to, manifest, tree };
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a site that is published no longer; where that cannot be, it is removed. What is not ours stays.
   * @param manifest of the site
   * @param list lists its tree
   */
  keep(site: string, manifest = readManifest(site), list: ListTree = listTree): void {
    if (!isThere(site)) return;
    if (!this.#stow(site, manifest, list)) removeSite(site);
  }

  /** Removes the spare: without a manifest too, since only what was all ours was ever kept. */
  clear(): void {
    if (this.#folder === undefined || !isThere(this.#folder)) return;
    if (readManifest(this.#folder)) removeSite(this.#folder);
    else rmSync(this.#folder, { recursive: true, force: true });
  }

  #stow(site: string, manifest: DatedManifest | undefined, list: ListTree): boolean {
    try {
      if (this.#folder === undefined || !manifest) return false;
      if (foreignIn(list(site), manifest).length > 0) return false;
      this.clear();
      mkdirSync(dirname(this.#folder), { recursive: true });
      if (isThere(this.#folder)) return false;
      renameSync(site, this.#folder);
      return true;
    } catch {
      return false;
    }
  }
}
