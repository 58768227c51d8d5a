/** One build of one output, from taking the lock to releasing it. */
import { mkdirSync, renameSync, type Stats, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { MANIFEST } from "../text/file-names.ts";
import { assembleInPreviousTree, assembleInStaging, assertComplete } from "./assemble.ts";
import { type Inspection, inspect, type ReusedFiles } from "./inspect.ts";
import type { NotedFiles } from "./inspection/noted-files.ts";
import { intactFiles, unchangedFiles } from "./intact.ts";
import { Lock } from "./lock.ts";
import type { Address, DatedManifest, Manifest } from "./manifest.ts";
import { digestOf, manifestText } from "./manifest-file.ts";
import { assertOurs } from "./ownership.ts";
import { PreviousTreeStore } from "./previous-tree.ts";
import { isLink, isThere, type PublishPaths, publishPathsOf } from "./publish-paths.ts";
import { recover } from "./recovery.ts";
import { keptReleases, listReleases, pruneReleases, publishRelease, removeReleases } from "./releases.ts";
import { makeStaging, removeStaging } from "./staging.ts";
import { removeTree } from "./tree.ts";
import { TreeRecord } from "./tree-record.ts";
import { type Upload, uploadOf } from "./upload.ts";

export interface Published {
  /** SHA-256 of the site's manifest. */
  readonly digest: string;
  /** Number of files in the site, and how many of them were reused. */
  readonly files: number;
  readonly kept: number;
  /** What a host that has the last publication must be sent; undefined for the first one. */
  readonly upload: Upload | undefined;
  /** Id of the release, if the site keeps releases. */
  readonly release: string | undefined;
}

export class Publication {
  /** The manifest of the published site; undefined if there is none. */
  readonly before: DatedManifest | undefined;
  readonly #paths: PublishPaths;
  readonly #previousTrees: PreviousTreeStore;
  readonly #lock: Lock;
  readonly #trees: TreeRecord;
  #isEnded = false;

  /**
   * Takes the lock, recovers from an interrupted build, and creates the staging folder.
   *
   * @param output absolute path of the folder to publish
   * @param now the system clock in milliseconds since 1970, compared with file times
   * @param previousTrees absolute path of the folder for previous trees, which speed up the next publication; it need
   * not exist; undefined to keep none
   * @throws LockedError while another build of the output runs
   * @throws OutputRefusal if the output contains files that Tribune did not write
   */
  constructor(output: string, now: number, previousTrees?: string) {
    this.#paths = publishPathsOf(output);
    this.#previousTrees = new PreviousTreeStore(previousTrees, this.#paths.site);
    this.#trees = new TreeRecord(this.#previousTrees.record, now);
    const parent = dirname(this.#paths.site);
    if (!isThere(parent)) mkdirSync(parent, { recursive: true });
    this.#lock = Lock.take(this.#paths.lock);
    try {
      recover(this.#paths, this.#previousTrees, this.#lock.dead);
      this.before = assertOurs(this.#paths.site, undefined, this.#trees.site.list);
      this.#lock.startBuilding();
      makeStaging(this.#paths.staging);
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  /** The staging folder, on the same file system as the output. */
  get folder(): string {
    return this.#paths.staging;
  }

  /** The published site, for comparisons; may not exist. */
  get published(): string {
    return this.#paths.site;
  }

  /** Paths of published files that are still intact and need not be written again. */
  intact(): ReadonlySet<string> {
    return this.before ? intactFiles(this.#paths.site, this.before) : new Set();
  }

  /**
   * @param addresses pages that the build must contain, by file
   * @param reuse files that were not written because the published ones are the same
   * @param noted facts about the files that were written
   */
  inspect(addresses: ReadonlyMap<string, Address>, reuse?: ReusedFiles, noted?: NotedFiles): Inspection {
    const reused = reuse && this.before && { ...reuse, folder: this.#paths.site, before: this.before };
    return inspect(this.folder, addresses, { noted, reused });
  }

  /**
   * Replaces the published site by the finished build.
   * @param manifest of the {@link Inspection}; files that were not written are taken from the published site
   * @param releases how many to keep; 0 for a real folder, undefined to leave it as it is
   * @throws ReuseLost when a file that was to be reused changed during the build
   */
  publish(manifest: Manifest, releases: number | undefined): Published {
    const { site, staging } = this.#paths;
    const keptNow = keptReleases(this.#paths) ?? 0;
    const keep = releases ?? keptNow;
    const unchanged: Map<string, Stats> = this.before
      ? unchangedFiles(site, this.before, manifest)
      : new Map();
    const isSame =
      this.before !== undefined &&
      unchanged.size === manifest.files.size &&
      manifestText(this.before) === manifestText(manifest);
    const isReplaced = !isSame || keep > 0 !== keptNow > 0;
    const parts = { site, written: staging, after: manifest, unchanged };
    assertComplete(parts);
    let builtTree = staging;
    if (isReplaced) {
      // A release needs a tree of its own; and if nothing is unchanged, the previous tree saves nothing.
      const usesPreviousTree = keep === 0 && keptNow === 0 && unchanged.size > 0;
      const previous = usesPreviousTree
        ? this.#previousTrees.take(this.#paths.tree, this.#trees.previous.list)
        : undefined;
      if (previous) assembleInPreviousTree(parts, previous);
      else assembleInStaging(parts);
      builtTree = previous?.folder ?? staging;
    }
    // Foreign files may have appeared in the site during the build.
    assertOurs(site, this.before, this.#trees.site.list);
    this.#lock.assertHeld();
    if (isReplaced) {
      if (keep > 0) publishRelease(this.#paths, manifest);
      else swap(this.#paths, builtTree);
    }
    this.#tidy(keep);
    if (isReplaced && keep === 0) this.#trees.follow(builtTree !== staging);
    const release = listReleases(this.#paths).find(({ current }) => current)?.id;
    return {
      digest: digestOf(manifest),
      files: manifest.files.size,
      kept: unchanged.size,
      upload: this.before && uploadOf(this.before, manifest),
      release,
    };
  }

  /**
   * Removes the unpublished build; the published site stays. Files that are written after this are removed by
   * {@link end}.
   */
  discard(): void {
    if (this.#isEnded || !this.#lock.isHeld) return;
    this.#previousTrees.keep(this.#paths.tree);
    removeTree(this.folder, () => true, MANIFEST);
  }

  /**
   * Releases the lock. Call it at the end of the process, when nothing is being written any more. The next
   * build removes what cannot be removed now.
   */
  end(): void {
    if (this.#isEnded) return;
    try {
      this.discard();
    } catch {}
    this.#isEnded = true;
    try {
      this.#lock.release();
    } catch {}
  }

  /** Errors are ignored: the site is published, and the next build cleans up. */
  #tidy(keep: number): void {
    const { old, staging } = this.#paths;
    try {
      if (isLink(old)) unlinkSync(old);
      else this.#previousTrees.keep(old, this.before, this.#trees.site.list);
      if (keep > 0) {
        pruneReleases(this.#paths, keep);
        this.#previousTrees.clear();
      } else removeReleases(this.#paths);
      removeStaging(staging);
    } catch {}
  }
}

/** Replaces a folder or a link by a real folder, in two renames. */
function swap({ site, old }: PublishPaths, builtTree: string): void {
  if (isThere(site)) renameSync(site, old);
  try {
    renameSync(builtTree, site);
  } catch (error) {
    if (isThere(old)) renameSync(old, site);
    throw error;
  }
}
