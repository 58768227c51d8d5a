/**
 * Keeps the previously published tree, to be turned into the next site: most files are the same, and creating
 * or removing thousands of folders takes seconds.
 */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type DatedManifest, sourceId } from "./manifest.ts";
import { readManifest } from "./manifest-file.ts";
import { foreignIn, removeSite } from "./ownership.ts";
import { isThere } from "./publish-paths.ts";
import { type ListTree, listTree, type Tree } from "./tree.ts";

export interface PreviousTree {
  readonly folder: string;
  /** Names every file that the tree had when it was published; callers check whether that still holds. */
  readonly manifest: DatedManifest;
  readonly tree: Tree;
}

/** Stores the previous tree of one output. */
export class PreviousTreeStore {
  readonly #folder: string | undefined;

  /** @param folder holds the previous trees of all outputs; undefined to keep none */
  constructor(folder: string | undefined, site: string) {
    this.#folder = folder && join(folder, sourceId(relative(folder, site)));
  }

  /** Path of the record of its folders; undefined if no tree is kept. */
  get record(): string | undefined {
    return this.#folder && join(dirname(this.#folder), "../trees", `${basename(this.#folder)}.json`);
  }

  /**
   * Moves the previous tree to `to`.
   * @param list lists its tree
   * @returns undefined if there is none, it contains foreign files, or it cannot be moved
   */
  take(to: string, list: ListTree = listTree): PreviousTree | undefined {
    try {
      const manifest = this.#folder === undefined ? undefined : readManifest(this.#folder);
      if (!manifest || this.#folder === undefined) return undefined;
      const tree = list(this.#folder);
      if (foreignIn(tree, manifest).length > 0) return undefined;
      if (tree.folders.some((path) => manifest.files.has(path))) return undefined;
      // Fails across file systems, and in a read-only cache.
      renameSync(this.#folder, to);
      return { folder: to, manifest, tree };
    } catch {
      return undefined;
    }
  }

  /**
   * Stores a site that is no longer published, or removes it if it cannot be stored. Foreign files stay.
   * @param manifest the site's manifest
   * @param list lists its tree
   */
  keep(site: string, manifest = readManifest(site), list: ListTree = listTree): void {
    if (!isThere(site)) return;
    if (!this.#store(site, manifest, list)) removeSite(site);
  }

  /** Removes the stored tree, even without a manifest: only trees that were entirely ours are stored. */
  clear(): void {
    if (this.#folder === undefined || !isThere(this.#folder)) return;
    if (readManifest(this.#folder)) removeSite(this.#folder);
    else rmSync(this.#folder, { recursive: true, force: true });
  }

  #store(site: string, manifest: DatedManifest | undefined, list: ListTree): boolean {
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
